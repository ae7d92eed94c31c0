// Starts spheres-build, which lies beside this program, under this program's name.
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

int main(int count, char **words) {
  static char path[PATH_MAX + sizeof "spheres-build"];
  ssize_t length = readlink("/proc/self/exe", path, PATH_MAX);
  if (length <= 0) {
    // Without /proc the system still says by which path it started the program.
    const char *started = (const char *)getauxval(AT_EXECFN);
    length = started ? (ssize_t)strnlen(started, PATH_MAX) : 0;
    memcpy(path, started ? started : "", (size_t)length);
  }
  while (length > 0 && path[length - 1] != '/') length--;
  strcpy(path + length, "spheres-build");
  static char name[] = "spheres-gis";
  if (count > 0) words[0] = name;
  execv(path, words);
  fprintf(stderr, "spheres: cannot run %s\n", path);
  return 66;
}
