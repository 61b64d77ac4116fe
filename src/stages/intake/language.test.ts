import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./language.ts";

function check(text: string, language: string, declared: string | null = null): void {
  test(`${text.slice(0, 60)} is ${language}`, () => assert.equal(languageOf(text, declared), language));
}

check("The mayor said that the harbour would reopen in the spring.", "en");
check("“We are ready,” Mayor Ana Ruiz said.", "en");
check("Mayor resigns after vote", "en");
check("Thе mayоr sаid thаt thе hаrbоur wоuld rеореn in thе sрring.", "en"); // Cyrillic letters
check("Der Hafen wird im Frühjahr wieder geöffnet, sagte die Bürgermeisterin am Montag.", "und");
check("Le port sera rouvert au printemps, a dit la maire de la ville lundi.", "und");
check("El puerto se abrirá de nuevo en la primavera, dijo la alcaldesa el lunes.", "und");
check("O porto será reaberto na primavera, disse a prefeita na segunda-feira.", "und");
check("De haven gaat in het voorjaar weer open, zei de burgemeester op maandag.", "und");
check("Мэр сказал в понедельник, что порт откроется весной.", "und");
check("港は春に再開すると市長が述べた。", "und");
check("Havnen i Tarn åbner igen til foråret, sagde borgmesteren mandag, og bådene kommer tilbage for at blive.", "und");
check("Pelabuhan akan dibuka kembali pada musim semi, kata wali kota pada hari Senin.", "und");
check("Harbour star of Tarn, a swimmer, dies at 91", "en");
check("", "und");
check("12 34 56", "und");
check("Tarn Port Ellis Ruiz Park Holm Oduya", "und", "en");
check("Tarn 3 Port Ellis 1 Holm United 2 Harbour Rovers 2 Northgate Town 4 Ellis Athletic 0 Quay Rangers 5 Dock Albion 3 Results of the league on Saturday", "en", "en-GB");
