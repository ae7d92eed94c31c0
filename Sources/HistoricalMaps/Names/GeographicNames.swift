import Cartography
import MapFormats
import MapGeometry
import SystemCalls

/// The names of seas, of land that is no region, and of rivers, which a data set gives its maps.
public struct GeographicNames: Sendable {
  /// A name and where it stands.
  struct Entry: Sendable {
    let id: String
    let name: GeographicName
  }

  /// Names that stand at a position, in the order of the table.
  private(set) var entries: [Entry] = []
  /// The ids and names of rivers by their number in the base map, with their lines in the table.
  private(set) var rivers: [Int: (id: String, name: String, line: Int)] = [:]

  /// No names.
  public init() {}

  /// Reads `names/geographic.csv` of a data set; no names where it is not there.
  package init(dataFolder path: String) throws(MapGroundError) {
    let table: String?
    do {
      table = try RegularFile.text(of: "names/geographic.csv", in: path)
    } catch {
      throw .unreadable(file: error.path, reason: error.reason)
    }
    do {
      if let table { try self.init(table: table) } else { self.init() }
    } catch {
      throw .names(file: "\(path)/names/geographic.csv", error)
    }
  }

  /// Reads a table with the columns `kind,id,name,longitude,latitude,size,rivernum`.
  ///
  /// A row of kind `water` or `land` has a position in degrees and a size; a row of kind `river` has the number
  /// of the river in the base map.
  public init(table: String) throws(MapNamesError) {
    var faults: [MapNamesError] = []
    self.init(table: table, &faults)
    if let first = faults.first { throw first }
  }

  /// Reads a table as far as it can be read, and notes everything that is wrong with it.
  package init(table: String, _ faults: inout [MapNamesError]) {
    let columns = ["kind", "id", "name", "longitude", "latitude", "size", "rivernum"]
    var lines: [String: Int] = [:]
    for row in NameTable(table, columns: columns, &faults).rows {
      let cells = row.cells
      func fault(_ column: Int, _ expected: String) {
        faults.append(
          .cell(line: row.line, column: columns[column], found: cells[column], expected: expected)
        )
      }
      if cells[1].isEmpty { fault(1, "an id") }
      if cells[2].isEmpty { fault(2, "a name") }
      if let first = lines[cells[1]] {
        faults.append(.twice(line: row.line, what: "the id \(cells[1])", firstLine: first))
      }
      lines[cells[1]] = row.line
      guard cells[0] != "river" else {
        guard let number = Int(cells[6]) else {
          fault(6, "the number of a river in the base map")
          continue
        }
        if let (_, _, line) = rivers[number] {
          faults.append(.twice(line: row.line, what: "the river \(number)", firstLine: line))
        }
        rivers[number] = (cells[1], cells[2], row.line)
        continue
      }
      let (kind, size) = (GeographicKind(rawValue: cells[0]), GeographicSize(rawValue: cells[5]))
      if kind == nil { fault(0, "water, land or river") }
      if size == nil { fault(5, "large, medium or small") }
      let (longitude, latitude) = (cells[3].decimalNumber, cells[4].decimalNumber)
      if longitude == nil { fault(3, "degrees") }
      if latitude == nil { fault(4, "degrees") }
      guard let longitude, let latitude else { continue }
      guard let position = try? Position(longitude: longitude, latitude: latitude) else {
        fault(longitude.magnitude <= 180 ? 4 : 3, "a position on the globe")
        continue
      }
      guard let kind, let size else { continue }
      let name = GeographicName(kind: kind, text: cells[2], position: position, size: size)
      entries.append(Entry(id: cells[1], name: name))
    }
  }

  /// The ids of all names.
  package var ids: [String] { entries.map(\.id) + rivers.values.map(\.id) }

  /// Rivers with a name that the ground does not have, in the order of their lines.
  package func unknownRivers(on ground: MapGround) -> [MapNamesError] {
    let known = Set(ground.riverNumbers.compactMap { $0 })
    return rivers.filter { !known.contains($0.key) }.sorted { $0.value.line < $1.value.line }.map {
      .cell(
        line: $0.value.line,
        column: "rivernum",
        found: "\($0.key)",
        expected: "the number of a river in the base map"
      )
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
