import Diplomacy

/// What has to differ for a border to decide.
struct Lead: Hashable {
  let status: VerdictStatus
  let power: PowerID?
  let tenure: Tenure?
  let contenders: [PowerID]

  init(_ verdict: Verdict) {
    status = verdict.status
    power = verdict.predominant?.power
    tenure = verdict.predominant?.tenure
    contenders = verdict.contenders
  }
}
