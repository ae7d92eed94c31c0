import ArgumentParser
import CommandSupport

/// A verb of which only the help is here: the program becomes an ``OtherProgram`` before it reads the verb's words.
protocol HandedOver: ParsableCommand {}

/// Draws the map of a day; done by `spheres-gis`.
struct Map: HandedOver {
  static let configuration = MapOptions.configuration
  @OptionGroup var options: MapOptions
}

/// Draws the maps of many days and the page to walk through them; done by `spheres-gis`.
struct AtlasFolder: HandedOver {
  static let configuration = AtlasOptions.configuration
  @OptionGroup var options: AtlasOptions
}

/// Looks for every problem of a data set; done by `spheres-build`.
struct Check: HandedOver {
  static let configuration = CheckOptions.configuration
  @OptionGroup var options: CheckOptions
}

/// How much of users' polygons fell under each power; done by `spheres-build`.
struct Overlap: HandedOver {
  static let configuration = OverlapOptions.configuration
  @OptionGroup var options: OverlapOptions
}

/// Makes the folder of a new data set; done by `spheres-build`.
struct New: HandedOver {
  static let configuration = NewOptions.configuration
  @OptionGroup var options: NewOptions
}

/// Makes the coverage of a data set anew; done by `spheres-build`.
struct Build: HandedOver {
  static let configuration = BuildOptions.configuration
  @OptionGroup var options: BuildOptions
}
