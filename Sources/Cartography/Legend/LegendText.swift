/// What a legend says of a fill: who holds the ground, how, and both in one line for narrow sheets.
public struct LegendText: Hashable, Sendable {
  /// Who: `Japan`; the row of the table.
  public var holder: String
  /// How: `sphere of influence, secret`; the column of the table.
  public var manner: String
  /// Both: `Japan: sphere of influence, secret`.
  public var line: String

  /// A text; without a line, the holder and the manner with a colon between them.
  public init(holder: String, manner: String, line: String? = nil) {
    self.holder = holder
    self.manner = manner
    self.line = line ?? (manner.isEmpty ? holder : "\(holder): \(manner)")
  }
}
