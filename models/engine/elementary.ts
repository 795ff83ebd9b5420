/**
 * @module
 * `exp`, `log` and `pow` out of + − × ÷ alone 初等函数.
 *
 * IEEE 754 fixes those four, and the square root, to the last bit; how a machine rounds Math.exp and Math.log it leaves
 * open, and two releases of the same browser engine do it differently. A file written by the page and one written on
 * the command line must be the same bytes, so a run takes its functions from here.
 */

/** ln 2 in two parts: the first ends in zeros, so that its product with a whole number below 2¹¹ is exact. */
const LN2_HIGH = 0.693147180369123816490173
const LN2_LOW = 1.90821492927058770002e-10
const PER_LN2 = Math.LOG2E

/** 2 to each power from −1074 to 1023. Halving and doubling are exact. */
const LEAST_POWER = -1074
const POWERS = new Float64Array(2098)
POWERS[-LEAST_POWER] = 1
for (let i = 1 - LEAST_POWER; i < POWERS.length; i++) POWERS[i] = POWERS[i - 1]! * 2
for (let i = -1 - LEAST_POWER; i >= 0; i--) POWERS[i] = POWERS[i + 1]! / 2

/**
 * e to the power of x 自然指数, within one unit in the last place.
 * x = k·ln 2 + r, |r| ≤ ½ ln 2 (Cody & Waite 1980, Software Manual for the Elementary Functions);
 * then e^r = 1 + 2r ÷ (r·coth(r/2) − r), with the Bernoulli numbers in the series of the hyperbolic cotangent.
 */
export function exp(x: number): number {
  if (!(x < 709.79)) return x === x ? Math.max(x, x * Infinity) : NaN
  if (x < -745.2) return 0
  const k = Math.round(x * PER_LN2)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const z = r * r
  // r·coth(r/2) = 2 + Σ 2·B₂ₙ r²ⁿ ÷ (2n)!
  let even = -691 / 653_837_184_000
  even = even * z + 1 / 23_950_080
  even = even * z - 1 / 604_800
  even = even * z + 1 / 15_120
  even = even * z - 1 / 360
  even = even * z + 1 / 6
  const c = r - z * even
  const near = 1 - (low - (r * c) / (2 - c) - high)
  if (k > 1023) return near * 2 * POWERS[k - 1 - LEAST_POWER]!
  // below the normal numbers the last halving alone may round
  return k < -1021
    ? (near * POWERS[k + 60 - LEAST_POWER]!) / 2 ** 60
    : near * POWERS[k - LEAST_POWER]!
}

const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)
const LEAST_NORMAL = POWERS[52]!
/** Which half holds sign and exponent, on this machine. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0

/**
 * Natural logarithm 自然对数, within two units in the last place; −∞ at 0, undefined below.
 * x = 2^k·(1 + f) with √½ ≤ 1 + f < √2, and log(1 + f) = 2·artanh(f ÷ (2 + f)) by its series.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  if (x < LEAST_NORMAL) return log(x * 2 ** 54) - 54 * LN2_HIGH - 54 * LN2_LOW
  let k = -1023
  number[0] = x
  k += words[HIGH]! >>> 20
  // a product with a power of two is exact
  let f = x * POWERS[-k - LEAST_POWER]!
  if (f > Math.SQRT2) {
    f /= 2
    k++
  }
  f -= 1
  const s = f / (2 + f)
  const z = s * s
  const y = z * z
  // Σ zⁿ ÷ (2n + 3), even and odd terms apart: two short chains are quicker than a long one
  let even = 1 / 23
  even = even * y + 1 / 19
  even = even * y + 1 / 15
  even = even * y + 1 / 11
  even = even * y + 1 / 7
  even = even * y + 1 / 3
  let odd = 1 / 21
  odd = odd * y + 1 / 17
  odd = odd * y + 1 / 13
  odd = odd * y + 1 / 9
  odd = odd * y + 1 / 5
  const series = even + z * odd
  return k * LN2_HIGH + (f - (s * (f - 2 * z * series) - k * LN2_LOW))
}

/** Powers up to this are products; past it the logarithm is nearer and quicker. */
const MOST_FACTORS = 64

/**
 * x to the power of y 乘方: a product where y is a small whole number, the root where it is one half,
 * else e^(y·log x), whose relative error grows with |y·log x| (1e-15 at 5). Undefined below 0 unless y is whole; the
 * sign of a zero is not looked at.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (y === 0.5) return Math.sqrt(x)
  const whole = Math.floor(y) === y
  if (whole && y <= MOST_FACTORS && y >= -MOST_FACTORS)
    return y < 0 ? 1 / product(x, -y) : product(x, y)
  if (x > 0) return exp(y * log(x))
  if (x === 0) return y > 0 ? 0 : y < 0 ? Infinity : NaN
  if (!whole) return NaN
  const size = exp(y * log(-x))
  return y % 2 === 0 ? size : -size
}

function product(x: number, factors: number): number {
  let found = 1
  for (let n = factors, power = x; n > 0; n = Math.floor(n / 2), power *= power)
    if (n % 2 === 1) found *= power
  return found
}
