import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import LocatedTables
import MapFormats
import SystemCalls

/// A user's own points, and what they are coloured by.
struct PointsFile {
  let path: String
  /// The column or property whose values have the colours; who led there when nil.
  let column: String?

  /// So many values of a column can be told apart by colour.
  private static let mostGroups = MapStyle.standardReserve.count

  /// Puts the points on a sheet, in the tints of the powers or the colours of the values.
  func draw(
    on sheet: inout MapSheet,
    of atlas: Atlas,
    _ snapshot: Snapshot,
    _ words: Words
  ) throws(CommandFailure) {
    let table: TablePoints
    do {
      let bytes = try RegularFile.bytes(of: path, atMost: RegularFile.greatestText)
      table = try TablePoints(bytes, in: atlas, on: DatePeriod(snapshot.day), knownTo: snapshot.knowledge)
    } catch let error as TableError {
      throw .badInput("\(path): \(error.description)")
    } catch let error as FileError {
      throw .cannotRead("cannot read \(error)")
    } catch {
      throw .badInput("\(path): \(error)")
    }
    let texts = try texts(of: table)
    let names = Array(Set(texts)).sorted()
    guard names.count <= Self.mostGroups else {
      throw .badInput(
        "\(path): \(column ?? "") has \(names.count) different values, expected \(Self.mostGroups) or fewer to colour by"
      )
    }
    let colours = colours(of: names, sheet.style)
    sheet.pointGroups = zip(names, colours).map { name, colour in
      MapPointGroup(name: column == nil ? label(of: name, words) : name, colour: colour)
    }
    sheet.points = zip(table.points, texts).map { point, text in
      let cells = zip(table.names, point.values).map { "\($0): \($1)" }
      return MapPoint(
        position: point.position,
        group: names.firstIndex(of: text) ?? 0,
        title: MapTitle(cells.joined(separator: "\n"))
      )
    }
  }

  /// What each point is coloured by.
  private func texts(of table: TablePoints) throws(CommandFailure) -> [String] {
    guard let column else { return table.points.map { $0.power ?? "" } }
    guard let place = table.names.firstIndex(of: column) else {
      throw .badInput("\(path): no column \"\(column)\" among \(table.names.joined(separator: ", "))")
    }
    return table.points.map { $0.values[place] }
  }

  private func colours(of names: [String], _ style: MapStyle) -> [Colour] {
    guard column == nil else { return names.indices.map { MapStyle.standardReserve[$0].ink } }
    let powers = style.colours(of: Set(names).subtracting([""]))
    return names.map { name in powers.first { $0.power == name }?.colours.ink ?? style.quietInk }
  }

  /// Who led, by names.
  private func label(of powers: String, _ words: Words) -> String {
    let names = powers.split(separator: " ").map { words.name(ofPower: String($0)).text }
    return names.isEmpty ? words.word("page-outside").text : names.joined(separator: " / ")
  }
}
