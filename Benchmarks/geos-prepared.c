/* Times GEOS prepared geometries from C: for each position the first polygon whose box holds it and that contains it.
 *
 *     geos-prepared LIBGEOS_C POLYGONS.wkb XS.f64 YS.f64 COUNT
 *
 * LIBGEOS_C is a libgeos_c of 3.12 or later, for instance shapely's own; POLYGONS.wkb has for each polygon its length
 * as four bytes and its well-known binary. Prints nanoseconds a position, and how many were in a polygon. */
#define _POSIX_C_SOURCE 199309L
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef void *(*Init)(void);
typedef void *(*ReadWKB)(void *, const unsigned char *, size_t);
typedef const void *(*Prepare)(void *, const void *);
typedef char (*ContainsXY)(void *, const void *, double, double);
typedef int (*Bound)(void *, const void *, double *);

static void *reading(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(66); }
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  void *bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) { perror(path); exit(66); }
  fclose(file);
  return bytes;
}

int main(int count, char **words) {
  if (count != 6) return 64;
  void *library = dlopen(words[1], RTLD_NOW);
  if (!library) { fprintf(stderr, "%s\n", dlerror()); return 66; }
  Init init = (Init)dlsym(library, "GEOS_init_r");
  ReadWKB read = (ReadWKB)dlsym(library, "GEOSGeomFromWKB_buf_r");
  Prepare prepare = (Prepare)dlsym(library, "GEOSPrepare_r");
  ContainsXY contains = (ContainsXY)dlsym(library, "GEOSPreparedContainsXY_r");
  Bound bounds[4] = {
    (Bound)dlsym(library, "GEOSGeom_getXMin_r"), (Bound)dlsym(library, "GEOSGeom_getYMin_r"),
    (Bound)dlsym(library, "GEOSGeom_getXMax_r"), (Bound)dlsym(library, "GEOSGeom_getYMax_r"),
  };
  if (!init || !read || !prepare || !contains) return 66;
  size_t size, unused;
  unsigned char *polygons = reading(words[2], &size);
  double *xs = reading(words[3], &unused), *ys = reading(words[4], &unused);
  long points = atol(words[5]);
  void *context = init();
  const void *prepared[4096];
  double boxes[4096][4];
  int faces = 0;
  for (size_t place = 0; place + 4 <= size && faces < 4096;) {
    uint32_t length = *(uint32_t *)(polygons + place);
    void *geometry = read(context, polygons + place + 4, length);
    if (!geometry) return 65;
    for (int side = 0; side < 4; side++) bounds[side](context, geometry, &boxes[faces][side]);
    prepared[faces] = prepare(context, geometry);
    contains(context, prepared[faces], xs[0], ys[0]);
    faces++;
    place += 4 + length;
  }
  double best = 1e300;
  long found = 0;
  for (int run = 0; run < 3; run++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    found = 0;
    for (long point = 0; point < points; point++) {
      double x = xs[point], y = ys[point];
      for (int face = 0; face < faces; face++) {
        double *box = boxes[face];
        if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) continue;
        if (contains(context, prepared[face], x, y)) { found++; break; }
      }
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    double time = (double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec);
    if (time < best) best = time;
  }
  printf("%.1f %ld\n", best / (double)points, found);
  return 0;
}
