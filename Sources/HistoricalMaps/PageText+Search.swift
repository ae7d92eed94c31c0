extension PageText {
  /// A place by any of its names, or a position by its numbers.
  static let searchScript = #"""
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    const formsOf = (place) => {
      const all = [place.id, place.name, place.modern, ...data.languages.map((one) => one.places[place.modern]).filter(Boolean)];
      return all.flatMap((name) => [name, ...name.split(/[(),;/]/)]).map(plain).filter(Boolean);
    };
    const forms = data.places.map(formsOf);
    // Longitude first, as everywhere; or either first with letters: 44.3 N 125.5 E.
    const positionIn = (text) => {
      const number = "([-−]?\\d+(?:\\.\\d+)?)\\s*°?\\s*", plainly = new RegExp(`^\\s*${number}[,;\\s]\\s*${number}$`).exec(text);
      const value = (part) => Number(part.replace("−", "-"));
      if (plainly) return [value(plainly[1]), value(plainly[2])];
      const lettered = new RegExp(`^\\s*${number}([NSEW])[,;\\s]*${number}([NSEW])\\s*$`, "i").exec(text);
      if (!lettered) return null;
      const [first, second] = [[lettered[1], lettered[2]], [lettered[3], lettered[4]]].map(([part, letter]) => ({ letter: letter.toUpperCase(), number: value(part) * (/[sw]/i.test(letter) ? -1 : 1) }));
      const isLongitude = (one) => one.letter === "E" || one.letter === "W";
      if (isLongitude(first) === isLongitude(second)) return null;
      return isLongitude(first) ? [first.number, second.number] : [second.number, first.number];
    };
    const placeNamed = (text) => {
      const exact = data.places.findIndex((place) => placeNames(place).join("; ") === text), wanted = plain(text);
      if (exact >= 0) return exact;
      for (const test of [(form) => form === wanted, (form) => form.startsWith(wanted), (form) => form.includes(wanted)]) {
        const index = forms.findIndex((all) => all.some(test));
        if (wanted && index >= 0) return index;
      }
      return -1;
    };
    const refuse = (reason) => { const field = $("place"); field.setCustomValidity(reason); field.reportValidity(); };
    const find = () => {
      const text = $("place").value, position = positionIn(text);
      if (!text.trim()) return;
      if (position) {
        if (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90) return refuse(word("page-no-position"));
        const at = position.map((n) => Math.round(n * 1e7));
        return go({ at, face: faceAt(...at) });
      }
      const index = placeNamed(text);
      if (index < 0) return refuse(word("page-no-place"));
      const at = [data.places[index].x, data.places[index].y];
      go({ at, face: faceAt(...at) });
    };
    """#
}
