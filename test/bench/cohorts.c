/* The year of models/population/cohort-step.ts in plain C, same order of operations: the yardstick of its benchmark.
   Usage: cohorts INPUT AREAS YEARS MILLISECONDS; prints milliseconds a run, and the people at its end. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#define AGES 101
#define STATUS (2 * AGES)
#define AREA (3 * STATUS)

static double *S, *F, *profile, *inD, *outD, *netD, *reg, *tra, *inScale, *part, *inTotal, *outTotal, *outRate;
static double *inT, *outT, *netT, *births, *deaths, *came, *left, *deathsBy, *leftBy, *regBy, *traBy;
static double boysPerGirl, outScale, womenShare, born[AGES];

static double positive(double v) { return v > 0 ? v : 0; }
static double leaving_factor(const double *p, double rate, double persons) {
  if (!(rate > 0 || persons > 0)) return 0;
  double people = 0, weighted = 0;
  for (int x = 0; x < AGES; x++) {
    double there = p[x] + p[AGES + x];
    people += there;
    weighted += there * profile[x];
  }
  return weighted > 0 ? (rate * people + persons) / weighted : 0;
}
static void survive(const double *b, double *a, int area) {
  double g = reg[area], h = tra[area], dead[3] = {0, 0, 0};
  double *by = deathsBy + area * 3 * AGES;
  for (int x = 1; x < AGES; x++) {
    double d[3] = {0, 0, 0}, e[6];
    for (int k = 0; k < 6; k++) {
      double start = b[k * AGES + x - 1];
      if (x == AGES - 1) start += b[k * AGES + x];
      e[k] = start * S[(k % 2) * AGES + x];
      d[k / 2] += start - e[k];
    }
    double gf = e[2] * g, gm = e[3] * g, hf = e[4] * h, hm = e[5] * h;
    a[x] = e[0] + gf + hf;
    a[AGES + x] = e[1] + gm + hm;
    a[2 * AGES + x] = e[2] - gf;
    a[3 * AGES + x] = e[3] - gm;
    a[4 * AGES + x] = e[4] - hf;
    a[5 * AGES + x] = e[5] - hm;
    for (int s = 0; s < 3; s++) {
      by[s * AGES + x] = d[s];
      dead[s] += d[s];
    }
    regBy[area * AGES + x] = gf + gm;
    traBy[area * AGES + x] = hf + hm;
  }
  for (int s = 0; s < 3; s++) deaths[area * 3 + s] = dead[s];
}
static void bear(const double *b, double *a, int group) {
  double n = 0;
  for (int x = 0; x < AGES; x++) n += born[x] * b[x];
  double boys = n * boysPerGirl / (1 + boysPerGirl);
  a[0] = (n - boys) * S[0];
  a[AGES] = boys * S[AGES];
  double died = n - a[0] - a[AGES];
  births[group] = n;
  deathsBy[group * AGES] = died;
  deaths[group] += died;
}
static void newborn(double *a, int area) {
  double r = 0, t = 0;
  for (int sex = 0; sex < 2; sex++) {
    double g = a[sex * AGES + STATUS] * reg[area], h = a[sex * AGES + 2 * STATUS] * tra[area];
    a[sex * AGES] += g + h;
    a[sex * AGES + STATUS] -= g;
    a[sex * AGES + 2 * STATUS] -= h;
    r += g;
    t += h;
  }
  regBy[area * AGES] = r;
  traBy[area * AGES] = t;
}
static void migrate(double *a, int area, int s, double profileSum) {
  int group = area * 3 + s;
  double wanted = inTotal[group] / profileSum, leaving = leaving_factor(a, outRate[group], outTotal[group]);
  double c = 0, l = 0;
  for (int x = 0; x < AGES; x++) {
    double out = 0;
    for (int sex = 0; sex < 2; sex++) {
      int i = group * STATUS + sex * AGES + x, d = s * STATUS + sex * AGES + x;
      double there = a[sex * AGES + x], share = sex ? 1 - womenShare : womenShare;
      double in = (inT[i] + positive(netT[i]) + part[area] * (inD[d] + positive(netD[d])) + wanted * share * profile[x]) * inScale[area];
      double want = (outT[i] + positive(-netT[i]) + part[area] * (outD[d] + positive(-netD[d])) + leaving * profile[x] * there) * outScale;
      double go = want < there ? want : there;
      a[sex * AGES + x] = there - go + in;
      c += in;
      out += go;
    }
    leftBy[group * AGES + x] = out;
    l += out;
  }
  came[group] = c;
  left[group] = l;
}
static void step(const double *before, double *after, int areas) {
  for (int x = 0; x < AGES - 1; x++) born[x] = (F[x] + F[x + 1] * S[x + 1]) / 2;
  born[AGES - 1] = (F[AGES - 1] + F[AGES - 1] * S[AGES - 1]) / 2;
  double sum = 0;
  for (int x = 0; x < AGES; x++) sum += profile[x];
  for (int area = 0; area < areas; area++) {
    const double *b = before + area * AREA;
    double *a = after + area * AREA;
    survive(b, a, area);
    for (int s = 0; s < 3; s++) bear(b + s * STATUS, a + s * STATUS, area * 3 + s);
    newborn(a, area);
    for (int s = 0; s < 3; s++) migrate(a + s * STATUS, area, s, sum);
  }
}
static double *take(FILE *f, int n) {
  double *v = malloc(n * sizeof(double));
  if (fread(v, sizeof(double), n, f) != (size_t)n) exit(2);
  return v;
}
static double *room(int n) { return calloc(n, sizeof(double)); }
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}
int main(int count, char **arg) {
  if (count < 5) return 2;
  int n = atoi(arg[2]), years = atoi(arg[3]);
  double least = atof(arg[4]);
  FILE *f = fopen(arg[1], "rb");
  if (!f) return 2;
  double *base = take(f, n * AREA);
  S = take(f, 2 * AGES); F = take(f, AGES); reg = take(f, n); tra = take(f, n); inScale = take(f, n);
  inTotal = take(f, 3 * n); outTotal = take(f, 3 * n); outRate = take(f, 3 * n); profile = take(f, AGES);
  inT = take(f, n * AREA); outT = take(f, n * AREA); netT = take(f, n * AREA);
  inD = take(f, AREA); outD = take(f, AREA); netD = take(f, AREA); part = take(f, n);
  double *scalars = take(f, 3);
  boysPerGirl = scalars[0]; outScale = scalars[1]; womenShare = scalars[2];
  births = room(3 * n); deaths = room(3 * n); came = room(3 * n); left = room(3 * n);
  deathsBy = room(3 * n * AGES); leftBy = room(3 * n * AGES); regBy = room(n * AGES); traBy = room(n * AGES);
  double *people = room((years + 1) * n * AREA);
  memcpy(people, base, n * AREA * sizeof(double));
  int times = 0;
  double begin = now(), spent;
  do {
    for (int y = 0; y < years; y++) step(people + y * n * AREA, people + (y + 1) * n * AREA, n);
    times++;
  } while ((spent = now() - begin) < least);
  double total = 0;
  for (int i = 0; i < n * AREA; i++) total += people[years * n * AREA + i];
  printf("%.9g %.17g\n", spent / times, total);
  return 0;
}
