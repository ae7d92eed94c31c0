import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import Projections

/// Everything computed for a page before it is written.
struct PageParts {
  /// The wide map with every face, every arc and every track separately.
  let faces: MapParts
  let projection: Projection
  let answers: PageAnswers
  let verdicts: PageVerdicts
  let layers: PageLayers
  let labels: PageLabels

  init(
    _ atlas: Atlas,
    _ ground: BaseMap,
    _ languages: [MapNames],
    _ knowledges: [Knowledge],
    _ period: DatePeriod
  ) throws(MapSheetError) {
    var english = try PageSeries(atlas, ground, .english)
    verdicts = PageVerdicts(atlas, knowledges)
    let layers = PageLayers(atlas, verdicts, english, period)
    let (faces, projection) = try english.faces(of: atlas, layers.tracks)
    var labels = PageLabels(on: faces)
    try labels.add(&english, layers.snapshots)
    for language in languages {
      var series = try PageSeries(atlas, ground, language)
      try labels.add(&series, layers.snapshots)
    }
    answers = PageAnswers(atlas, verdicts, english)
    (self.faces, self.projection, self.layers, self.labels) = (faces, projection, layers, labels)
  }
}
