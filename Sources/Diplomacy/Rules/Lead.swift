/// Who leads in a place on a day, and how: where any of this differs, another leads.
///
/// By which clause does not count: a lease that is renewed changes no hands.
public struct Lead: Hashable, Sendable {
  /// The status of who leads.
  public let status: VerdictStatus
  /// The power that leads; nil when contested.
  public let power: PowerID?
  /// How it holds; nil when contested.
  public let tenure: Tenure?
  /// The powers that contest the place, in order of precedence; empty unless contested.
  public let contenders: [PowerID]

  /// What a verdict says of who leads.
  public init(_ verdict: Verdict) {
    status = verdict.status
    power = verdict.predominant?.power
    tenure = verdict.predominant?.tenure
    contenders = verdict.contenders
  }
}
