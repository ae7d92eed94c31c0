import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Reads `railways/railways.yaml` with the courses in `lines.csv` and the stations in `stations.csv`.
struct RailwayReader {
  /// The courses by the id of their railway.
  let courses: [String: LineString]
  /// The stations by the id of their railway, in their order.
  let stations: [String: [Railway.Station]]
  /// The powers that there are.
  private let powers: Set<PowerID>
  /// The instruments that there are.
  private let instruments: Set<InstrumentID>
  /// The railways that stations name, and where.
  private let stationLines: [(railway: String, line: Int)]

  init(
    lines: String,
    stations text: String,
    powers: [Power],
    instruments: [Instrument],
    _ problems: inout [DataSetProblem]
  ) {
    self.powers = Set(powers.map(\.id))
    self.instruments = Set(instruments.map(\.id))
    let lines = BaseLineReader().digitised(lines, in: "railways/lines.csv", &problems)
    courses = Dictionary(
      lines.compactMap { line in
        if case .positions(let course) = line.origin { (line.id, course) } else { nil }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let columns = ["railway", "seq", "period_name", "lon", "lat"]
    var stations: [String: [Railway.Station]] = [:]
    var stationLines: [(railway: String, line: Int)] = []
    for row in Table(csv: text, in: "railways/stations.csv", columns: columns, &problems).rows {
      guard let railway = row.id("railway", &problems),
        let name = row.required("period_name", &problems), let position = row.position(&problems)
      else { continue }
      stations[railway, default: []].append(Railway.Station(name: name, position: position))
      stationLines.append((railway, row.line))
    }
    self.stations = stations
    self.stationLines = stationLines
  }

  /// The railways in the order of the file.
  func railways(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> [Railway] {
    guard let root = Record(yaml: text, in: file, fields: ["railways"], &problems) else { return [] }
    let fields: Set<String> = ["id", "name", "uncertainty_km", "note", "tenures"]
    let records = root.records("railways", fields: fields, &problems)
    let railways = records.compactMap { railway($0, &problems) }
    guard railways.count == records.count else { return railways }
    let ids = Set(railways.map(\.id))
    for (railway, line) in stationLines where !ids.contains(railway) {
      let message = "there is no railway \"\(railway)\""
      problems.append(DataSetProblem(file: "railways/stations.csv", line: line, message: message))
    }
    return railways
  }

  private func railway(_ record: Record, _ problems: inout [DataSetProblem]) -> Railway? {
    guard let id = record.id(&problems), let name = record.requiredText("name", &problems) else {
      return nil
    }
    guard let line = courses[id] else {
      record.note("railways/lines.csv has no course of \(id)", at: "id", &problems)
      return nil
    }
    return Railway(
      id: id,
      name: name,
      line: line,
      uncertaintyInKilometres: record.requiredDistance("uncertainty_km", &problems) ?? 0,
      stations: stations[id] ?? [],
      tenures: ownerships(of: record, &problems),
      note: record.text("note", &problems)
    )
  }

  /// Who had a railway when, in the order of the file; each has to begin when or after the one before it ends.
  private func ownerships(
    of railway: Record,
    _ problems: inout [DataSetProblem]
  ) -> [Railway.Ownership] {
    let fields: Set<String> = ["power", "start", "end", "instrument", "certainty", "label", "note"]
    var ownerships: [Railway.Ownership] = []
    for record in railway.records("tenures", fields: fields, &problems) {
      guard let ownership = ownership(record, &problems) else { continue }
      let start = ownership.interval.start
      if let last = ownerships.last?.interval, last.end.map({ start < $0 }) ?? true {
        let end = last.end.map { "ends on \($0)" } ?? "has no end"
        record.note("starts on \(start), and the owner before it \(end)", at: "start", &problems)
      }
      ownerships.append(ownership)
    }
    return ownerships
  }

  private func ownership(_ record: Record, _ problems: inout [DataSetProblem]) -> Railway.Ownership? {
    guard let power: PowerID = record.identifier("power", &problems),
      let instrument: InstrumentID = record.identifier("instrument", &problems),
      let start = record.requiredDay("start", &problems),
      let certainty: Certainty = record.requiredWord("certainty", &problems)
    else { return nil }
    if !powers.contains(power) { record.note("there is no power \"\(power)\"", at: "power", &problems) }
    if !instruments.contains(instrument) {
      record.note("there is no instrument \"\(instrument)\"", at: "instrument", &problems)
    }
    do {
      return Railway.Ownership(
        power: power,
        interval: try DayInterval(start: start, end: record.day("end", &problems)),
        instrument: instrument,
        certainty: certainty,
        label: record.text("label", &problems),
        note: record.text("note", &problems)
      )
    } catch {
      record.note("end: \(error)", at: "end", &problems)
      return nil
    }
  }
}
