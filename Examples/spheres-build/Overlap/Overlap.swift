import ArgumentParser
import CommandSupport
import DataSets
import Diplomacy
import HistoricalAtlas
import Overlaps

/// How much of users' polygons fell under each power.
struct Overlap: ParsableCommand {
  static let configuration = OverlapOptions.configuration
  @OptionGroup var options: OverlapOptions

  func run() throws {
    let columns = try columns()
    let day = try day()
    let knowledge = try options.knowledge.knowledge()
    let output = options.output.map { OutputFile(path: $0, replaces: options.force) }
    let format = try OverlapFormat(json: options.json, csv: options.csv, output: output)
    try reportingFailure {
      try output?.checkFree()
      let atlas = try options.data.atlas()
      if day == nil {
        let faces = atlas.coverage.faces.indices
        try atlas.refuseTooManyClaims(ofFaces: faces, in: atlas.calendar, "ask for a --date")
      }
      let file = OverlapFile(path: options.file, layer: options.layer, idField: options.idField)
      let faces = OverlapFaces(of: atlas)
      let measured = try file.measured(on: faces, quiet: options.data.quiet)
      let choice: ClaimChoice = options.claims == .all ? .all : .predominant
      var report = OverlapReport(atlas: atlas, columns: columns, claims: choice, knowledge: knowledge)
      if let day {
        guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else {
          throw CommandFailure.badInput("\(day) is off the calendar of the data set, \(atlas.calendar)")
        }
        report.tell(measured, in: snapshot)
      } else {
        report.tell(measured, on: faces)
      }
      let bytes = report.bytes(format)
      if let output { try output.write(bytes) } else { Console.write(bytes) }
    }
  }

  /// The day; nil for the whole calendar.
  private func day() throws -> HistoricalDate? {
    guard !options.timeline else {
      guard options.date.text == nil else {
        throw ValidationError("--timeline tells the whole calendar; leave --date out")
      }
      return nil
    }
    guard options.date.text != nil else {
      throw ValidationError("which day? Give --date, or --timeline for the whole calendar")
    }
    let period = try options.date.requiredPeriod()
    guard period.isDay else {
      throw ValidationError("--date \(options.date.text ?? ""): expected one day; --timeline tells changes")
    }
    return period.first
  }

  private func columns() throws -> [OverlapColumn] {
    guard let by = options.by else { return OverlapColumn.allCases }
    let words = by.split(separator: ",").map { $0.split(separator: " ").joined() }
    let found = words.compactMap(OverlapColumn.init)
    guard found.count == words.count, !found.isEmpty else {
      let wrong = words.first { OverlapColumn(rawValue: $0) == nil } ?? ""
      throw UnknownWord(wrong, of: OverlapColumn.allCases.map(\.rawValue)).error("--by \(by)")
    }
    return OverlapColumn.allCases.filter(found.contains)
  }
}
