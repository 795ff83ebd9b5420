import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'

// Only the parts that are drawn, so that the rest is left out of the page.
Chart.register(LineController, LineElement, PointElement, BarController, BarElement, LinearScale)

export { Chart }
