public import Cartography
public import HistoricalAtlas
import MapGeometry

extension Atlas {
  /// Who led where: a row for each region, with a bar for each stretch of days with one lead and one instrument.
  ///
  /// Where a region is divided, its leads share the height of the row by their ground, at least a few pixels each. What
  /// was secret is underlined. Cost: some milliseconds, most of them for the leads of all faces.
  public func regionsChart(_ settings: ChartSettings = ChartSettings()) throws(ChartError) -> Chart {
    let frame = try ChartFrame(of: self, settings)
    var chart = try frame.chart(frame.words.title.text, frame.words.word("page-leads").text)
    for region in register.regions.regions where region.level == .region {
      let faces = faces(in: region.id)
      guard !faces.isEmpty else { continue }
      let name = frame.words.label(of: region.id).text
      chart.rows.append(ChartRow(label: name, bars: LeadBars(ofFaces: faces, frame).bars))
      guard settings.showsParts else { continue }
      for part in register.parts where part.regions.first == region.id {
        let faces = self.faces(of: part.id)
        guard !faces.isEmpty else { continue }
        let name = frame.words.name(of: part.id).text
        chart.rows.append(ChartRow(label: name, bars: LeadBars(ofFaces: faces, frame).bars, isMinor: true))
      }
    }
    let looks = coverage.faces.indices.flatMap { frame.turns(ofFace: $0).map { LeadLook($0.verdict) } }
    chart.legend = frame.legend(of: looks)
    return chart
  }

  /// How much ground each power held, by tenure: stacked, with a step on each day on which ground changed hands.
  ///
  /// The sum is the ground of the atlas on every day; the values are those of ``HistoricalAtlas/Atlas/ledAreas(in:knownTo:)``.
  public func areasChart(_ settings: ChartSettings = ChartSettings()) throws(ChartError) -> Chart {
    let frame = try ChartFrame(of: self, settings)
    let words = frame.words
    var chart = try frame.chart(words.title.text, "\(words.word("page-leads")), km²")
    chart.unit = "1000 km²"
    let areas = ledAreas(in: settings.period ?? calendar, knownTo: settings.knowledge)
    let looks = areas.map { LeadLook($0.verdict, tellsSecrets: false) }
    for (look, steps) in AreaLayers(areas, looks, chart.style).layers {
      let pairs = [
        ("power", look.lead.power?.name), ("tenure", look.lead.tenure?.rawValue),
        ("status", look.lead.status.rawValue),
      ]
      let labels = look.labels(words)
      chart.layers.append(
        ChartLayer(
          fill: look.fill,
          labels: labels,
          steps: steps,
          title: MapTitle(labels[0]),
          attributes: pairs.compactMap { name, value in value.flatMap { try? DataAttribute(name, $0) } }
        )
      )
    }
    chart.legend = frame.legend(of: looks)
    return chart
  }

  /// One place through the calendar: who led there, by which instrument and how certainly, what it was called, and below
  /// that every claim to it.
  public func chart(
    of place: Place,
    _ settings: ChartSettings = ChartSettings()
  ) throws(ChartError) -> Chart {
    let frame = try ChartFrame(of: self, settings)
    let words = frame.words
    guard let stretches = timeline(at: place.position, knownTo: settings.knowledge),
      let match = match(at: place.position)
    else { throw .outside(place) }
    let names = PlaceBars.names(of: place, frame)
    let title = words.isEnglish ? place.bothNames : words.name(of: place).text
    var chart = try frame.chart(title, words.name(of: match.region).text)
    let leads = LeadBars(of: stretches, frame).bars
    chart.rows = [
      ChartRow(
        label: words.isEnglish ? place.modernName : words.name(of: place).text,
        bars: names,
        isMinor: true
      ),
      ChartRow(label: words.word("page-leads").text, bars: leads),
    ]
    chart.rows += PlaceBars.claims(stretches, frame)
    chart.legend = frame.legend(
      of: stretches.filter { $0.interval.intersection(frame.days) != nil }.map { LeadLook($0.verdict) }
    )
    return chart
  }
}
