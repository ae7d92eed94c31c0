import ArgumentParser
import CommandSupport

/// The verbs that other programs do.
///
/// Their names stand here beside those in their options, for ArgumentParser takes longer to say which verbs it knows
/// than all else that happens before the other program starts.
enum HandedOverVerb: String, CaseIterable {
  case map
  case chart
  case atlas
  case overlap
  case new
  case check
  case build

  /// The program that does it.
  var program: OtherProgram {
    switch self {
    case .map, .chart, .atlas: .gis
    case .overlap, .new, .check, .build: .build
    }
  }
}

/// A program beside this one for verbs that need a library.
enum OtherProgram: String {
  /// Pictures and layers, which need PROJ, shapelib or SQLite.
  case gis = "spheres-gis"
  /// Data sets and overlaps, which need GEOS or YAML.
  case build = "spheres-build"
}

/// The help of a verb that another program does: this one becomes that before it reads the verb's words.
struct HandedOver<Options: VerbOptions>: ParsableCommand {
  static var configuration: CommandConfiguration { Options.configuration }
  @OptionGroup var options: Options
}
