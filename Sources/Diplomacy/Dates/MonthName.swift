/// The words that stand in dates beside numbers.
enum MonthName {
  /// The names of each month, from January: whole, or as many letters as tell it from the others.
  private static let names: [[String]] = [
    ["january", "januar", "jänner", "janvier", "январь", "января", "i"],
    ["february", "februar", "février", "fevrier", "февраль", "февраля", "ii"],
    ["march", "märz", "maerz", "mars", "март", "марта", "iii"],
    ["april", "avril", "апрель", "апреля", "iv"],
    ["may", "mai", "май", "мая", "v"],
    ["june", "juni", "juin", "июнь", "июня", "vi"],
    ["july", "juli", "juillet", "июль", "июля", "vii"],
    ["august", "août", "aout", "август", "августа", "viii"],
    ["september", "septembre", "сентябрь", "сентября", "ix"],
    ["october", "oktober", "octobre", "октябрь", "октября", "x"],
    ["november", "novembre", "ноябрь", "ноября", "xi"],
    ["december", "dezember", "décembre", "decembre", "декабрь", "декабря", "xii"],
  ]

  static let seasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "frühling", "frühjahr", "sommer", "herbst", "printemps",
    "été",
    "automne", "hiver", "весна", "весной", "лето", "летом", "осень", "осенью", "зима", "зимой",
  ]

  /// Words that add nothing: endings of ordinals, days of the week, the era.
  static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "er", "of", "the", "de", "г", "года", "ad", "ce", "mon", "monday", "tue",
    "tuesday", "wed",
    "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
  ]

  /// The number of the month that a word in lower case names, whole or by three letters or more; nil for other words
  /// and for those that two months begin with.
  static func number(of word: String) -> Int? {
    if let whole = names.firstIndex(where: { $0.contains(word) }) { return whole + 1 }
    guard word.count >= 3 else { return nil }
    let found = names.indices.filter { names[$0].contains { $0.hasPrefix(word) } }
    return found.count == 1 ? found[0] + 1 : nil
  }
}
