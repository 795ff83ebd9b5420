import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  // The server answers every address of the page with 200.html and states the page's security policy.
  plugins: [sveltekit({ adapter: adapter({ fallback: '200.html' }) })],
  // A module worker in a file of its own, engine-worker-….js: only its response may make code from text.
  worker: { format: 'es' },
})
