import ArgumentParser
import CommandSupport

/// Draws the map of a day; done by `spheres-gis`.
struct Map: ParsableCommand {
  static let configuration = MapOptions.configuration
  @OptionGroup var options: MapOptions
  func run() throws { try reportingFailure { try Executable.become("spheres-gis") } }
}

/// Draws the maps of many days and the page to walk through them; done by `spheres-gis`.
struct AtlasFolder: ParsableCommand {
  static let configuration = AtlasOptions.configuration
  @OptionGroup var options: AtlasOptions
  func run() throws { try reportingFailure { try Executable.become("spheres-gis") } }
}

/// Looks for every problem of a data set; done by `spheres-gis`.
struct Check: ParsableCommand {
  static let configuration = CheckOptions.configuration
  @OptionGroup var options: CheckOptions
  func run() throws { try reportingFailure { try Executable.become("spheres-gis") } }
}

/// How much of users' polygons fell under each power; done by `spheres-gis`.
struct Overlap: ParsableCommand {
  static let configuration = OverlapOptions.configuration
  @OptionGroup var options: OverlapOptions
  func run() throws { try reportingFailure { try Executable.become("spheres-gis") } }
}

/// Makes the folder of a new data set; done by `spheres-gis`.
struct New: ParsableCommand {
  static let configuration = NewOptions.configuration
  @OptionGroup var options: NewOptions
  func run() throws { try reportingFailure { try Executable.become("spheres-gis") } }
}

/// Makes the coverage of a data set anew; done by `spheres-gis`.
struct Build: ParsableCommand {
  static let configuration = BuildOptions.configuration
  @OptionGroup var options: BuildOptions
  func run() throws { try reportingFailure { try Executable.become("spheres-gis") } }
}
