import DataSets
import Foundation
import HistoricalAtlas

/// A folder for checks whose readers need files; one per process, overwritten each time.
enum Scratch {
  static let path: String = {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("spheres-fuzz-\(getpid())")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }()

  /// Writes a file; its folder must exist.
  static func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// An invented island as a data set.
  static let island: String? = {
    let folder = "\(path)/island"
    _ = try? DataSetTemplate.island.write(to: folder, replacing: true)
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()

  /// The atlas of the island, with a railway along its first arc.
  static let atlas: Atlas? = island.flatMap { folder -> Atlas? in
    guard let dataSet = try? DataSet(folder: folder), let build = try? DataSetBuild(dataSet) else {
      return nil
    }
    let atlas = build.atlas
    guard let arc = atlas.coverage.arcs.first, let instrument = atlas.register.instruments.first,
      let power = atlas.register.powers.first
    else { return nil }
    let railway = Railway(
      id: "harbour-railway",
      name: "Harbour Railway",
      line: arc.line,
      uncertaintyInKilometres: 1,
      stations: [Railway.Station(name: "Harbour", position: arc.line.start)],
      tenures: [
        Railway.Ownership(
          power: power.id,
          interval: atlas.calendar.interval,
          instrument: instrument.id,
          certainty: .certain,
          label: "Harbour",
          note: nil
        )
      ],
      note: nil
    )
    return try? Atlas(
      about: atlas.about,
      coverage: atlas.coverage,
      register: atlas.register,
      borders: atlas.borders,
      places: atlas.places,
      railways: [railway]
    )
  }
}
