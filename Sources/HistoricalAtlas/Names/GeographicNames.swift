import MapFormats
package import MapGeometry
import SystemCalls

/// The names of seas, of land outside the regions, and of rivers on a data set's maps.
public struct GeographicNames: Hashable, Sendable {
  /// A name of water or land, and where its middle stands on a map.
  package struct Entry: Hashable, Sendable {
    package let id: String
    package let kind: Kind
    package let text: String
    package let position: Position
    package let size: Size
  }

  /// What a name at a position is of.
  package enum Kind: String, Sendable {
    case water, land
  }

  /// The letters of a name, greatest first.
  package enum Size: String, Sendable {
    case large, medium, small
  }

  /// Names with a position, in the order of the table.
  package private(set) var entries: [Entry] = []
  /// The ids and names of rivers by their number in the base map, with their lines in the table.
  private var rivers: [Int: River] = [:]

  private struct River: Hashable {
    let id: String
    let name: String
    let line: Int
  }

  /// No names.
  public init() {}

  /// Reads `names/geographic.csv` of a data set; no names if it is missing.
  package init(dataFolder path: String) throws(BaseMapError) {
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

  /// Reads a table as far as possible, and notes all its problems.
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
        if let first = rivers[number] {
          faults.append(.twice(line: row.line, what: "the river \(number)", firstLine: first.line))
        }
        rivers[number] = River(id: cells[1], name: cells[2], line: row.line)
        continue
      }
      let (kind, size) = (Kind(rawValue: cells[0]), Size(rawValue: cells[5]))
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
      entries.append(Entry(id: cells[1], kind: kind, text: cells[2], position: position, size: size))
    }
  }

  /// The ids of all names.
  package var ids: [String] { entries.map(\.id) + rivers.values.map(\.id) }

  /// Rivers with a name that the base map does not have, in the order of their lines.
  package func unknownRivers(on map: BaseMap) -> [MapNamesError] {
    let known = Set(map.rivers.compactMap(\.number))
    return rivers.filter { !known.contains($0.key) }.sorted { $0.value.line < $1.value.line }.map {
      .cell(
        line: $0.value.line,
        column: "rivernum",
        found: "\($0.key)",
        expected: "the number of a river in the base map"
      )
    }
  }

  /// The name of a river in a language; nil for a river without one.
  package func river(_ number: Int?, _ names: MapNames) -> String? {
    number.flatMap { rivers[$0] }.map { names.text("geographic", $0.id) ?? $0.name }
  }
}
