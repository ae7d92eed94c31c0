/// A program beside this one that does what needs a library.
enum OtherProgram: String {
  /// Pictures and layers, which need PROJ, shapelib or SQLite.
  case gis = "spheres-gis"
  /// Data sets and overlaps, which need GEOS or YAML.
  case build = "spheres-build"
}
