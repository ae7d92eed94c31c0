import AtlasPage
import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// The pages that tests read and use; each is made once.
enum Pages {
  static let shippedAtlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }

  /// The shipped data set in all its languages, beside the maps of all its changes: the page that the program writes,
  /// which takes it a tenth of the time of an unoptimized build; made here where there is no program.
  static let shipped = Result { () throws -> String in
    guard let programs = ProcessInfo.processInfo.environment["SPHERES_PROGRAMS"] else {
      return try shippedHere()
    }
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(programs)/spheres")
    process.arguments = [
      "atlas", "--data", ShippedData.folder, "--output", folder["atlas"], "--width", "400", "--no-legend",
      "--quiet",
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try folder.text("atlas/index.html")
  }

  private static func shippedHere() throws -> String {
    let table = try String(contentsOfFile: "\(ShippedData.folder)/names/names.csv", encoding: .utf8)
    var settings = PageSettings()
    settings.languages = try MapNames.all(in: table)
    settings.maps = ["1905-01-02.svg", "1912-07-08.svg", "1912-12-31.svg"]
    let ground = try BaseMap(dataFolder: ShippedData.folder)
    return try Page(of: try shippedAtlas.get(), on: ground, settings).html
  }

  static let inventedAtlas = Result { try atlas(railways: railways()) }

  /// The invented country with a railway, in a second language, beside the maps of two days.
  static let invented = Result { () throws -> String in
    let table = """
      kind,id,en,ja
      region,upland,,高地
      power,red,,赤国
      place,New Midford,,中津
      word,sphere,,勢力圏
      word,date,,{y}年{m}月{d}日
      word,title-country,,架空の国
      """
    var settings = PageSettings()
    settings.languages = try MapNames.all(in: table)
    settings.maps = ["1905-12-31.svg", "1911-06-01.svg"]
    return try Page(of: try inventedAtlas.get(), on: BaseMap(), settings).html
  }

  static let partedAtlas = Result { try PartedAtlas.atlas() }
  /// The invented country with parts, a railway zone and unknown ground.
  static let parted = Result { try Page(of: try partedAtlas.get(), on: BaseMap()).html }

  static let namedAtlas = Result { try NamedPlaces.atlas() }
  static let named = Result { try Page(of: try namedAtlas.get(), on: BaseMap()).html }

  /// The invented atlas with these railways.
  private static func atlas(railways: [Railway]) throws -> Atlas {
    let given = try InventedAtlas.atlas()
    return try Atlas(
      about: given.about,
      coverage: given.coverage,
      register: given.register,
      borders: given.borders,
      places: given.places,
      railways: railways
    )
  }

  /// A railway from Midford to Highgate, red's from 1905 and blue's from 1911 to 1915.
  private static func railways() throws -> [Railway] {
    let ends = [try InventedAtlas.position(121.2, 42.5), try InventedAtlas.position(121.5, 43.5)]
    func ownership(_ power: String, _ from: String, _ through: String) throws -> Railway.Ownership {
      Railway.Ownership(
        power: try PowerID(power),
        interval: try DatePeriod(from: InventedAtlas.day(from), through: InventedAtlas.day(through)).interval,
        instrument: try InstrumentID("pact-1905"),
        certainty: .certain,
        label: "The railway",
        note: nil
      )
    }
    return [
      Railway(
        id: "main-line",
        name: "Main line",
        line: try LineString(ends),
        uncertaintyInKilometres: 1,
        stations: [
          Railway.Station(name: "Midford station", position: ends[0]),
          Railway.Station(name: "Highgate station", position: ends[1]),
        ],
        tenures: [
          try ownership("red", "1905-03-10", "1910-12-31"), try ownership("blue", "1911-01-01", "1914-12-31"),
        ],
        note: nil
      )
    ]
  }
}
