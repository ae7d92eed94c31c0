import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Reads `railways/railways.yaml` with the courses in `lines.csv` and the stations in `stations.csv`.
struct RailwayReader {
  let courses: [String: LineString]
  let stations: [String: [Railway.Station]]
  /// All powers; nil if some could not be read.
  private let powers: Set<PowerID>?
  private let instruments: Set<InstrumentID>
  /// All sources; nil if some could not be read.
  private let sources: Set<SourceID>?
  /// The rows of stations, each with the railway that it names.
  private var stationRows: [(railway: String, row: Table.Row)] = []
  private let hasAllCourses: Bool

  init(
    lines: FileText,
    stations stationFile: FileText,
    powers: Set<PowerID>?,
    instruments: Set<InstrumentID>,
    sources: Set<SourceID>?
  ) {
    self.sources = sources
    self.powers = powers
    self.instruments = instruments
    let lines = lines.digitisedLines()
    courses = Dictionary(
      lines.lines.compactMap { line in
        if case .positions(let course) = line.origin { (line.id, course) } else { nil }
      },
      uniquingKeysWith: { first, _ in first }
    )
    hasAllCourses = lines.isWhole && courses.count == lines.lines.count
    let columns = ["railway", "seq", "period_name", "lon", "lat"]
    var stations: [String: [Railway.Station]] = [:]
    for row in Table(stationFile, columns: columns).rows {
      let railway = row.id("railway")
      let name = row.required("period_name")
      let position = row.position()
      guard let railway else { continue }
      stationRows.append((railway, row))
      guard let name, let position else { continue }
      stations[railway, default: []].append(Railway.Station(name: name, position: position))
    }
    self.stations = stations
  }

  func railways(_ file: FileText) -> [Railway] {
    guard let root = Record(file, fields: ["railways"]) else { return [] }
    let fields: Set<String> = ["id", "name", "uncertainty_km", "note", "track", "tenures"]
    var ids: Set<String> = []
    var isWhole = true
    let railways = root.records("railways", fields: fields).compactMap { record in
      let id = record.id()
      if let id, !ids.insert(id).inserted { record.note("the id \(id) is used twice", at: "id") }
      if id == nil { isWhole = false }
      return railway(record, id: id)
    }
    guard isWhole, !root.faultyFields.contains("railways") else { return railways }
    for (railway, row) in stationRows where !ids.contains(railway) {
      row.report("there is no railway \"\(railway)\"")
    }
    return railways
  }

  private func railway(_ record: Record, id: String?) -> Railway? {
    let name = record.requiredText("name")
    let uncertainty = record.requiredDistance("uncertainty_km")
    let tenures = ownerships(of: record)
    let note = record.text("note")
    guard let id else { return nil }
    guard let line = courses[id] else {
      if hasAllCourses { record.note("railways/lines.csv has no course of \(id)", at: "id") }
      return nil
    }
    return Railway(
      id: id,
      name: name ?? "",
      line: line,
      uncertaintyInKilometres: uncertainty ?? 0,
      sections: sections(of: record, line),
      stations: stations[id] ?? [],
      tenures: tenures,
      note: note
    )
  }

  /// When each stretch of a line had a track; the stretches must follow each other over the whole line.
  private func sections(of railway: Record, _ line: LineString) -> [Railway.Section] {
    var sections: [Railway.Section] = []
    let last = line.positions.count - 1
    let fields: Set<String> = [
      "from", "to", "opened", "closed", "gauge", "certainty", "sources", "note",
    ]
    for record in railway.records("track", fields: fields) {
      let expected = "a number of a position in railways/lines.csv, from 0 to \(last)"
      func number(_ field: String) -> Int? {
        record.require(field)
        return record.value(field, expected: expected) { Int($0).flatMap { 0...last ~= $0 ? $0 : nil } }
      }
      let (from, to) = (number("from"), number("to"))
      let opened = record.requiredEDTF("opened")
      let closed = record.edtf("closed")
      let gauge = record.text("gauge")
      let certainty: Certainty = record.word("certainty") ?? .probable
      let sources = sources(of: record, certainty)
      let note = record.text("note")
      if let closed, let end = closed.latest, let start = opened?.earliest, end <= start {
        let message = "is \(closed.text), expected a day after the track opened, \(start)"
        record.note("closed: \(message)", at: "closed")
      }
      guard let from, let to, let opened else { continue }
      let expectedStart = sections.last?.last ?? 0
      guard from == expectedStart, from < to else {
        let message =
          "runs from \(from) to \(to): expected from \(expectedStart), where the track goes on, forward"
        record.note("track: \(message)", at: "from")
        continue
      }
      sections.append(
        Railway.Section(
          first: from,
          last: to,
          opened: opened,
          closed: closed,
          gauge: gauge,
          certainty: certainty,
          sources: sources,
          note: note
        )
      )
    }
    if let end = sections.last?.last, end < last, !railway.faultyFields.contains("track") {
      railway.note("track: ends at position \(end), expected the last of the line, \(last)", at: "track")
    }
    return sections
  }

  /// The citations of a section or an owner; one that is certain needs an opened passage, or an instrument.
  private func sources(of record: Record, _ certainty: Certainty) -> [Citation] {
    let citations = record.citations("sources")
    for citation in citations where sources.map({ !$0.contains(citation.source) }) ?? false {
      record.note("there is no source \"\(citation.source)\"", at: "sources")
    }
    if !record.has("instrument"), citations.failToSupport(certainty) {
      record.note(RegisterProblem.Finding.certainWithoutPassage.description, at: "certainty")
    }
    return citations
  }

  /// Who had a railway when, in the order of the file; each must begin when or after the previous one ends.
  private func ownerships(
    of railway: Record
  ) -> [Railway.Ownership] {
    let fields: Set<String> = [
      "power", "control", "with", "start", "end", "instrument", "certainty", "sources", "label", "note",
    ]
    var ownerships: [Railway.Ownership] = []
    for record in railway.records("tenures", fields: fields) {
      guard let ownership = ownership(record) else { continue }
      let start = ownership.interval.start
      if let last = ownerships.last?.interval, last.end.map({ start < $0 }) ?? true {
        let end = last.end.map { "ends on \($0)" } ?? "has no end"
        record.note("starts on \(start), and the owner before it \(end)", at: "start")
      }
      ownerships.append(ownership)
    }
    return ownerships
  }

  private func ownership(_ record: Record) -> Railway.Ownership? {
    let power: PowerID? = record.identifier("power")
    let control: Railway.Control = record.word("control") ?? .whole
    let partners: [PowerID] = record.identifiers("with")
    let instrument: InstrumentID? = record.has("instrument") ? record.identifier("instrument") : nil
    let start = record.requiredDay("start")
    let end = record.day("end")
    let certainty: Certainty? = record.requiredWord("certainty")
    let label = record.text("label")
    let note = record.text("note")
    let sources = sources(of: record, certainty ?? .uncertain)
    for (field, named) in [("power", [power].compactMap(\.self)), ("with", partners)] {
      for name in named where powers.map({ !$0.contains(name) }) ?? false {
        record.note("there is no power \"\(name)\"", at: field)
      }
    }
    if control == .joint, partners.isEmpty, !record.faultyFields.contains("with") {
      record.note("control: is joint, expected with: and the other powers", at: "control")
    }
    if instrument == nil, sources.isEmpty, record.faultyFields.isDisjoint(with: ["instrument", "sources"]) {
      record.note("an owner needs an instrument or a source", at: "power")
    }
    if let instrument, !instruments.contains(instrument) {
      record.note("there is no instrument \"\(instrument)\"", at: "instrument")
    }
    guard let start, !record.faultyFields.contains("end") else { return nil }
    return record.attempt("end") {
      Railway.Ownership(
        power: power ?? PowerID(knownValid: ""),
        control: control,
        partners: partners,
        interval: try DayInterval(start: start, end: end),
        instrument: instrument,
        certainty: certainty ?? .uncertain,
        sources: sources,
        label: label,
        note: note
      )
    }
  }
}
