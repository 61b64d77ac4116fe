/** Names of the months in languages that print them beside a day and a year, from January on; a month's forms are joined by "/". Lower-cased. */
const BY_LANGUAGE: readonly string[] = [
  "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic",
  "janvier/janv février/fevrier/févr/fevr mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/decembre/déc",
  "januar/jänner februar märz/maerz april mai juni juli august september oktober/okt november dezember/dez",
  "janeiro/jan fevereiro/fev março/marco abril maio/mai junho/jun julho/jul agosto setembro/set outubro/out novembro/nov dezembro/dez",
  "gennaio/gen febbraio/feb marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre dicembre",
  "januari februari maart/mrt april mei juni juli augustus september oktober november december",
  "января/январь/янв февраля/февраль/фев марта/март апреля/апрель/апр мая/май июня/июнь июля/июль августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "يناير فبراير مارس أبريل/ابريل مايو يونيو/يونية يوليو/يولية أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
];

/** By name, 1 is January. No name stands for two months. */
export const MONTHS_ELSEWHERE: ReadonlyMap<string, number> = new Map(
  BY_LANGUAGE.flatMap((months) => months.split(" ").flatMap((forms, i) => forms.split("/").map((form) => [form, i + 1] as const))),
);

/** First words of a line that says when a text was changed, where the language is not English. Lower-cased. */
export const UPDATED_ELSEWHERE: readonly string[] = [
  "actualizado", "última actualización", "mis à jour", "mise à jour", "modifié", "aktualisiert", "zuletzt aktualisiert", "stand", "atualizado", "última atualização", "modificado", "aggiornato", "ultimo aggiornamento",
  "bijgewerkt", "laatste update", "обновлено", "güncelleme", "güncellenme", "son güncelleme", "aktualizacja", "zaktualizowano", "diperbarui", "uppdaterad", "تحديث", "آخر تحديث", "更新", "最終更新", "수정", "최종수정",
];

/** Labels of a line that says when a text was published, where the language is not English. Lower-cased. */
export const PUBLISHED_ELSEWHERE: readonly string[] = [
  "publicado el", "publicado em", "publicado", "fecha de publicación", "publié le", "publié", "paru le", "publiziert am", "publiziert", "veröffentlicht am", "veröffentlicht", "erschienen am", "data de publicação", "pubblicato il", "pubblicato", "gepubliceerd op", "gepubliceerd",
  "geplaatst op", "опубликовано", "дата публикации", "yayınlanma", "yayın tarihi", "opublikowano", "data publikacji", "dipublikasikan", "diterbitkan", "publicerad", "publisert", "نشر", "تاريخ النشر", "公開", "配信", "入力", "입력",
];
