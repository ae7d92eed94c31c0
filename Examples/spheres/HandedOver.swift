import ArgumentParser
import CommandSupport

extension Spheres {
  /// The verbs of which only the help is here: the program becomes `spheres-gis` before it reads their words.
  static let handedOver: [any ParsableCommand.Type] = [
    Map.self, AtlasFolder.self, Check.self, Overlap.self, New.self, Build.self,
  ]
}

/// Draws the map of a day; done by `spheres-gis`.
struct Map: ParsableCommand {
  static let configuration = MapOptions.configuration
  @OptionGroup var options: MapOptions
}

/// Draws the maps of many days and the page to walk through them; done by `spheres-gis`.
struct AtlasFolder: ParsableCommand {
  static let configuration = AtlasOptions.configuration
  @OptionGroup var options: AtlasOptions
}

/// Looks for every problem of a data set; done by `spheres-gis`.
struct Check: ParsableCommand {
  static let configuration = CheckOptions.configuration
  @OptionGroup var options: CheckOptions
}

/// How much of users' polygons fell under each power; done by `spheres-gis`.
struct Overlap: ParsableCommand {
  static let configuration = OverlapOptions.configuration
  @OptionGroup var options: OverlapOptions
}

/// Makes the folder of a new data set; done by `spheres-gis`.
struct New: ParsableCommand {
  static let configuration = NewOptions.configuration
  @OptionGroup var options: NewOptions
}

/// Makes the coverage of a data set anew; done by `spheres-gis`.
struct Build: ParsableCommand {
  static let configuration = BuildOptions.configuration
  @OptionGroup var options: BuildOptions
}
