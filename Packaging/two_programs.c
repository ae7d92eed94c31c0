// The programs spheres-build and spheres-gis in one file: which of them runs is said by the name it was started under.
#include <string.h>

int spheres_build_main(int count, char **words);
int spheres_gis_main(int count, char **words);

int main(int count, char **words) {
  const char *end = count > 0 ? strrchr(words[0], '/') : 0;
  const char *name = end ? end + 1 : count > 0 ? words[0] : "";
  return strcmp(name, "spheres-gis") == 0 ? spheres_gis_main(count, words) : spheres_build_main(count, words);
}
