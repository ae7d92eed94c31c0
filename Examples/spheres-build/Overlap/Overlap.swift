import ArgumentParser
import CommandSupport
import DataSets
import Diplomacy
import HistoricalAtlas
import MapGeometry
import Overlaps
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much of users' polygons each power held.
struct Overlap: ParsableCommand {
  static let configuration = OverlapOptions.configuration
  @OptionGroup var options: OverlapOptions

  func run() throws {
    let columns = try columns()
    let day = try day()
    let knowledge = try options.knowledge.knowledge()
    let output = options.output.map { OutputFile(path: $0, replaces: options.force) }
    let format = try format(of: output)
    try reportingFailure {
      try output?.checkFree()
      let atlas = try options.data.atlas()
      if day == nil {
        let all = atlas.coverage.faces.indices
        try atlas.refuseTooManyClaims(ofFaces: all, in: atlas.calendar, "ask for a --date")
      }
      let faces = OverlapFaces(of: atlas)
      let histories = OverlapHistories(of: atlas, knownTo: knowledge)
      func report(_ features: [MeasuredFeature]) throws(CommandFailure) -> OverlapReport {
        let report = OverlapReport(
          features,
          by: faces,
          day: day,
          columns: columns,
          claims: options.claims == .all ? .all : .predominant,
          knownTo: knowledge,
          histories: histories,
          threads: threads
        )
        if let report { return report }
        throw .offCalendar(day.map { DatePeriod($0) } ?? atlas.calendar, of: atlas)
      }
      let file = output ?? OutputFile(path: "-", replaces: false)
      guard format == .csv else {
        var all: [MeasuredFeature] = []
        try measure(by: faces) { features throws(CommandFailure) in all += features }
        return try file.write(report(all).bytes(as: format))
      }
      // Rows go out as features come in.
      try file.writePieces { write in
        var isFirst = true
        try measure(by: faces) { features throws(CommandFailure) in
          let rows = try report(features).csv(continuing: !isFirst)
          isFirst = false
          try writing { () throws(FileError) in
            var failure: FileError?
            rows.withUnsafeBytes { bytes in
              do throws(FileError) { try write(bytes) } catch { failure = error }
            }
            if let failure { throw failure }
          }
        }
      }
    }
  }

  /// Measures the features of the file piece by piece; twenty problems at most are listed.
  private func measure(
    by faces: OverlapFaces,
    _ take: ([MeasuredFeature]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    let isWatched = !options.data.quiet && isatty(STDERR_FILENO) == 1
    var progress: (@Sendable (Int) -> Void)?
    if isWatched { progress = { Console.progress($0.counted("feature")) } }
    defer { if isWatched { Console.progress("") } }
    var measuring = FeatureMeasuring(
      by: faces,
      named: options.idField,
      threads: threads,
      progress: progress
    )
    var pieces = PolygonSource(path: options.file, layer: options.layer).pieces(
      asking: Set([options.idField].compactMap(\.self))
    )
    var waiting: [MeasuredFeature] = []
    while let features = try next(&pieces) {
      // Nothing goes out before what is in hand is known to be good.
      if !waiting.isEmpty, !measuring.hasProblems { try take(waiting) }
      waiting = measuring.measure(features)
      note(
        waiting.flatMap { feature in
          feature.warnings.map { "\(options.file): feature \(feature.number): \($0)" }
        }
      )
    }
    do throws(FeatureProblems) {
      try measuring.finish()
    } catch {
      let more = error.problems.count - 20
      let lines = error.problems.prefix(20).map { "\(options.file): \($0)" }
      throw .badInput(
        (lines + (more > 0 ? ["and \(more.counted("more problem"))"] : [])).joined(separator: "\n")
      )
    }
    try take(waiting)
  }

  private func next(_ pieces: inout PolygonPieces) throws(CommandFailure) -> [Feature]? {
    var remarks: [String] = []
    defer { note(remarks) }
    do { return try pieces.next(&remarks) } catch { throw CommandFailure(error) }
  }

  private var threads: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does work whose progress is shown on a terminal.
  private func watched<Value>(
    _ work: ((@Sendable (Int) -> Void)?) throws(FeatureProblems) -> Value
  ) throws(FeatureProblems) -> Value {
    guard !options.data.quiet, isatty(STDERR_FILENO) == 1 else { return try work(nil) }
    defer { Console.progress("") }
    return try work { count in Console.progress(count.counted("feature")) }
  }

  private func note(_ warnings: [String]) {
    guard !options.data.quiet else { return }
    for warning in warnings { Console.note("warning: \(warning)") }
  }

  /// The day; nil for the whole calendar.
  private func day() throws -> HistoricalDate? {
    guard !options.timeline else {
      guard options.date.text == nil else {
        throw ValidationError("--timeline covers the whole calendar; leave --date out")
      }
      return nil
    }
    guard options.date.text != nil else {
      throw ValidationError("--date is missing; for the whole calendar use --timeline")
    }
    let period = try options.date.requiredPeriod()
    guard period.isDay else {
      throw ValidationError(
        "--date \(options.date.text ?? ""): expected one day; --timeline lists changes"
      )
    }
    return period.first
  }

  /// The format given by the flags, otherwise by the file extension.
  private func format(of output: OutputFile?) throws(ValidationError) -> OverlapReport.Format {
    guard !(options.json && options.csv) else { throw ValidationError("--json and --csv: give one of them") }
    if options.json || (!options.csv && output?.ending == "json") { return .json }
    if options.csv || output?.ending == "csv" { return .csv }
    let content = "shares are written as CSV, JSON or text"
    if let problem = output?.problem(writing: content, endings: ["csv", "json", "txt"]) {
      throw ValidationError(problem)
    }
    return .text
  }

  private func columns() throws -> [OverlapColumn] {
    guard let by = options.by else { return OverlapColumn.allCases }
    let words = by.split(separator: ",").map { $0.split(separator: " ").joined() }
    let found = words.compactMap(OverlapColumn.init)
    guard found.count == words.count, !found.isEmpty else {
      let wrong = words.first { OverlapColumn(rawValue: $0) == nil } ?? ""
      throw UnknownWord(wrong, of: OverlapColumn.allCases.map(\.rawValue)).error("--by \(by)")
    }
    return found
  }
}
