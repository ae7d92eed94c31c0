import Diplomacy
import HistoricalAtlas
import MapFormats

/// What is said of each face, stretch by stretch: first day and value of each, once for all faces that have
/// the same.
struct PageHistories {
  private var rows = PageTable()
  /// For each kind of knowledge, for each face the number of its row.
  private var numbers: [JSONValue] = []

  /// Adds a kind of knowledge: for each key of the ground the days with their values.
  mutating func add(_ values: [[(day: HistoricalDate, value: JSONValue)]], of ground: PageGround) {
    let found = values.map { values in
      var row: [JSONValue] = []
      for (day, value) in values where row.last != value {
        row += [.integer(Int(day.dayNumber)), value]
      }
      return rows.reference(to: .array(row))
    }
    numbers.append(.array(ground.numbers.map { found[$0] }))
  }

  var json: JSONValue { ["rows": rows.json, "faces": .array(numbers)] }
}
