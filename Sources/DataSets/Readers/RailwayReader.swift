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
  /// The powers that there are; nil when some could not be read.
  private let powers: Set<PowerID>?
  /// The instruments that there are.
  private let instruments: Set<InstrumentID>
  /// The railways that stations name, and where.
  private var stationLines: [(railway: String, line: Int)] = []
  /// Whether every course was read.
  private let hasAllCourses: Bool

  init(
    lines: String,
    stations text: String,
    powers: Set<PowerID>?,
    instruments: Set<InstrumentID>,
    _ problems: inout [DataSetProblem]
  ) {
    self.powers = powers
    self.instruments = instruments
    let lines = BaseLineReader().digitised(lines, in: "railways/lines.csv", &problems)
    courses = Dictionary(
      lines.lines.compactMap { line in
        if case .positions(let course) = line.origin { (line.id, course) } else { nil }
      },
      uniquingKeysWith: { first, _ in first }
    )
    hasAllCourses = lines.isWhole && courses.count == lines.lines.count
    let columns = ["railway", "seq", "period_name", "lon", "lat"]
    var stations: [String: [Railway.Station]] = [:]
    for row in Table(csv: text, in: "railways/stations.csv", columns: columns, &problems).rows {
      let railway = row.id("railway", &problems)
      let name = row.required("period_name", &problems)
      let position = row.position(&problems)
      guard let railway else { continue }
      stationLines.append((railway, row.line))
      guard let name, let position else { continue }
      stations[railway, default: []].append(Railway.Station(name: name, position: position))
    }
    self.stations = stations
  }

  /// The railways in the order of the file.
  func railways(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> [Railway] {
    guard let root = Record(yaml: text, in: file, fields: ["railways"], &problems) else { return [] }
    let fields: Set<String> = ["id", "name", "uncertainty_km", "note", "tenures"]
    var ids: Set<String> = []
    var isWhole = true
    let railways = root.records("railways", fields: fields, &problems).compactMap { record in
      let id = record.id(&problems)
      if let id, !ids.insert(id).inserted { record.note("the id \(id) is used twice", at: "id", &problems) }
      if id == nil { isWhole = false }
      return railway(record, id: id, &problems)
    }
    guard isWhole, !root.faultyFields.contains("railways") else { return railways }
    for (railway, line) in stationLines where !ids.contains(railway) {
      let message = "there is no railway \"\(railway)\""
      problems.append(DataSetProblem(file: "railways/stations.csv", line: line, message: message))
    }
    return railways
  }

  private func railway(_ record: Record, id: String?, _ problems: inout [DataSetProblem]) -> Railway? {
    let name = record.requiredText("name", &problems)
    let uncertainty = record.requiredDistance("uncertainty_km", &problems)
    let tenures = ownerships(of: record, &problems)
    let note = record.text("note", &problems)
    guard let id else { return nil }
    guard let line = courses[id] else {
      if hasAllCourses { record.note("railways/lines.csv has no course of \(id)", at: "id", &problems) }
      return nil
    }
    return Railway(
      id: id,
      name: name ?? "",
      line: line,
      uncertaintyInKilometres: uncertainty ?? 0,
      stations: stations[id] ?? [],
      tenures: tenures,
      note: note
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
    let power: PowerID? = record.identifier("power", &problems)
    let instrument: InstrumentID? = record.identifier("instrument", &problems)
    let start = record.requiredDay("start", &problems)
    let end = record.day("end", &problems)
    let certainty: Certainty? = record.requiredWord("certainty", &problems)
    let label = record.text("label", &problems)
    let note = record.text("note", &problems)
    if let power, let powers, !powers.contains(power) {
      record.note("there is no power \"\(power)\"", at: "power", &problems)
    }
    if let instrument, !instruments.contains(instrument) {
      record.note("there is no instrument \"\(instrument)\"", at: "instrument", &problems)
    }
    guard let start, !record.faultyFields.contains("end") else { return nil }
    do {
      return Railway.Ownership(
        power: power ?? PowerID(knownValid: ""),
        interval: try DayInterval(start: start, end: end),
        instrument: instrument ?? InstrumentID(knownValid: ""),
        certainty: certainty ?? .uncertain,
        label: label,
        note: note
      )
    } catch {
      record.note("end: \(error)", at: "end", &problems)
      return nil
    }
  }
}
