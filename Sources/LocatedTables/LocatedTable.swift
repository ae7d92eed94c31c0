import Diplomacy
import MapGeometry
import SystemCalls

/// A table whose rows are to be located: its header is read, its rows are not yet.
///
/// For tables as streams; ``TableLocator/located(_:format:fields:badRows:threads:problems:)`` and
/// ``TableLocator/locate(_:to:replacing:format:fields:badRows:threads:problems:)`` do all at once.
public struct LocatedTable: Sendable {
  private let source: TableSource
  private let features: FeatureList?
  private let layout: RowLayout
  private let answers: RowAnswers

  /// How the rows are written.
  public var format: TableFormat { layout.format }
  /// What stands between cells; a comma for NDJSON.
  public var delimiter: UInt8 { layout.delimiter }
  /// Whether rows are features of GeoJSON.
  public var areFeatures: Bool { layout.areFeatures }
  /// The columns that are read, for people.
  public var description: String { layout.columns.description }
  /// The names of the columns with longitudes and latitudes; nil where points are read.
  public var positionColumns: (longitude: String, latitude: String)? { layout.columns.position }

  /// Reads the start of a table, and finds the columns with positions and dates.
  ///
  /// - Parameters:
  ///   - source: The table; it is read once.
  ///   - format: How rows are written; by default what the source's name or the first line shows.
  ///   - fields: The columns that are read; by default those with the usual names.
  ///   - locator: The answers.
  public init(
    _ source: TableSource,
    format: TableFormat? = nil,
    fields: TableFields = TableFields(),
    by locator: TableLocator
  ) throws(TableError) {
    let start = try source.start()
    let format = format ?? TableFormat(path: source.name, start: start)
    let features = format == .geojson ? try FeatureList(try source.all()) : nil
    self.features = features
    self.source = features.map { TableSource($0.lines) } ?? source
    layout = try RowLayout(
      start: features?.lines ?? start,
      format: format,
      fields: fields,
      added: locator.columns
    )
    answers = RowAnswers(locator, layout: layout, period: fields.period)
  }

  /// Writes header and rows, in their order, with cells added. Rows are read once: a second
  /// call writes the header alone.
  ///
  /// - Parameters:
  ///   - badRows: What is done with rows that cannot be answered.
  ///   - threads: How many threads work, this one included, or as many as the system has.
  ///   - problems: Takes every bad row, in order; one thread at a time calls it.
  ///   - progress: Called now and then with the number of rows that are written.
  ///   - write: Takes bytes that are lent for the call; one thread at a time calls it.
  /// - Returns: The counts of all rows.
  public func write(
    badRows: BadRowRule = .keep,
    threads: Int = 1,
    problems: (@Sendable (BadRow) throws(TableError) -> Void)? = nil,
    progress: (@Sendable (Int) -> Void)? = nil,
    to write: @escaping @Sendable (UnsafeRawBufferPointer) throws(TableError) -> Void
  ) throws(TableError) -> RowCounts {
    source.skip(layout.headerLength)
    let header = layout.header + answers.headerTail + layout.lineEnd
    try Self.lend(features?.lead ?? (layout.format.isJSON ? [] : header), to: write)
    // The comma before the first feature is left out.
    nonisolated(unsafe) var isFirst = features != nil
    let pipeline = RowPipeline(
      source,
      numbers: LineNumbers(header: layout.headerLines, features: features?.numbers),
      progress: progress,
      problems: problems,
      to: { bytes throws(TableError) in
        try write(isFirst ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst()) : bytes)
        if !bytes.isEmpty { isFirst = false }
      },
      block: { RowBlock(layout: layout, answers: answers, rule: badRows, listsAll: problems != nil) }
    )
    let counts = try pipeline.run(threads: threads)
    if let features { try Self.lend([0x0A] + features.tail, to: write) }
    return counts
  }

  private static func lend(
    _ bytes: [UInt8],
    to write: (UnsafeRawBufferPointer) throws(TableError) -> Void
  ) throws(TableError) {
    var failure: TableError?
    bytes.withUnsafeBytes { bytes in
      do throws(TableError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
