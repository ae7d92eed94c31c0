import HistoricalAtlas

/// Who held a place on a day, as text.
func ask(_ folder: String) throws -> String {
  let atlas = try Atlas(builtFolder: "\(folder)/built")
  let harbin = try Position(longitude: 126.65, latitude: 45.75)
  let answer = atlas.answer(at: harbin, on: try HistoricalDate("1907-07-31"))
  guard let lead = answer.verdict?.predominant else { return "\(answer.status)" }
  return "\(lead.power) \(lead.tenure.rawValue) by \(lead.instrumentName)"
}

/// The same from four tasks at once: an atlas and its answers are values that may cross threads.
func askFromFourTasks(_ folder: String) async -> [String] {
  await withTaskGroup(of: String.self) { group in
    for _ in 0..<4 { group.addTask { (try? ask(folder)) ?? "no answer" } }
    var answers: Set<String> = []
    for await answer in group { answers.insert(answer) }
    return answers.sorted()
  }
}
