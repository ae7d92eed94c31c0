extension SheetPicture {
  /// The signs of the places.
  func writePlaces(to svg: inout SVGWriter) {
    svg.layer("places", "Places", ["clip-path": "url(#frame-clip)"]) { svg in
      for index in labels.shownPlaces.sorted() {
        guard let point = shapes.places[index] else { continue }
        let place = sheet.places[index]
        svg.element(
          "g",
          ["class": "place \(place.rank.rawValue)"],
          title: place.title ?? MapTitle(place.name)
        ) { svg in
          layout.drawSign(place.rank, at: point, style, to: &svg)
        }
      }
    }
  }

  /// The names: first all haloes, which are hidden from screen readers, then all letters.
  func writeLabels(to svg: inout SVGWriter) {
    svg.layer("labels", "Names", [:]) { svg in
      svg.element(
        "g",
        [
          "aria-hidden": "true", "fill": "none", "stroke": style.paper.description,
          "stroke-width": pixels(3), "stroke-linejoin": "round", "stroke-opacity": "0.85",
        ]
      ) { svg in
        for label in labels.labels { label.write(asHalo: true, to: &svg) }
      }
      let leaders = labels.labels.compactMap(\.leader).map { from, to in
        "M\(PixelNumber.text(from.x)) \(PixelNumber.text(from.y))L\(PixelNumber.text(to.x)) \(PixelNumber.text(to.y))"
      }
      if !leaders.isEmpty {
        svg.element(
          "path",
          [
            "d": leaders.joined(), "fill": "none", "stroke": style.ink.description,
            "stroke-width": pixels(0.7),
          ],
          more: [("class", "leaders")]
        )
      }
      for label in labels.labels { label.write(asHalo: false, to: &svg) }
    }
  }
}
