import Cartography
import MapGeometry

/// The names of seas, of land that is no region, and of rivers, which a data set gives its maps.
public struct GeographicNames: Sendable {
  /// A name and where it stands.
  struct Entry: Sendable {
    let id: String
    let name: GeographicName
  }

  /// Names that stand at a position, in the order of the table.
  private(set) var entries: [Entry] = []
  /// The ids and names of rivers by their number in the base map.
  private(set) var rivers: [Int: (id: String, name: String)] = [:]

  /// No names.
  public init() {}

  /// Reads `names/geographic.csv` of a data set; no names where it is not there.
  package init(dataFolder path: String) throws(MapGroundError) {
    let file = "\(path)/names/geographic.csv"
    guard SmallFile.exists(file) else {
      self.init()
      return
    }
    guard let table = SmallFile.text(file) else { throw .unreadable(file) }
    do {
      try self.init(table: table)
    } catch {
      throw .names(file: file, error)
    }
  }

  /// Reads a table with the columns `kind,id,name,longitude,latitude,size,rivernum`.
  ///
  /// A row of kind `water` or `land` has a position in degrees and a size; a row of kind `river` has the number
  /// of the river in the base map.
  public init(table: String) throws(MapNamesError) {
    let columns = ["kind", "id", "name", "longitude", "latitude", "size", "rivernum"]
    for row in try NameTable(table, columns: columns).rows {
      let cells = row.cells
      func fault(_ column: Int, _ expected: String) -> MapNamesError {
        .cell(line: row.line, column: columns[column], found: cells[column], expected: expected)
      }
      if cells[0] == "river" {
        guard let number = Int(cells[6]) else { throw fault(6, "the number of a river in the base map") }
        rivers[number] = (cells[1], cells[2])
        continue
      }
      guard let kind = GeographicKind(rawValue: cells[0]) else { throw fault(0, "water, land or river") }
      guard let size = GeographicSize(rawValue: cells[5]) else { throw fault(5, "large, medium or small") }
      guard let longitude = cells[3].decimalNumber else { throw fault(3, "degrees") }
      guard let latitude = cells[4].decimalNumber else { throw fault(4, "degrees") }
      guard let position = try? Position(longitude: longitude, latitude: latitude) else {
        throw fault(3, "a position on the globe")
      }
      let name = GeographicName(kind: kind, text: cells[2], position: position, size: size)
      entries.append(Entry(id: cells[1], name: name))
    }
  }

  /// The names in a language; where it has none, as they are.
  func names(_ names: MapNames) -> [GeographicName] {
    entries.map { entry in
      var name = entry.name
      name.text = names.text("geographic", entry.id) ?? name.text
      return name
    }
  }

  /// The name of a river in a language; nil for a river without one.
  func river(_ number: Int?, _ names: MapNames) -> String? {
    number.flatMap { rivers[$0] }.map { names.text("geographic", $0.id) ?? $0.name }
  }
}
