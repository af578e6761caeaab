/** Given names of languages that are written in Latin letters: who bears one has a family's name that is not romanised, so another vowel is another family. */
export const LATIN_GIVEN: ReadonlySet<string> = new Set(
  `james patricia robert linda barbara william karen richard nancy charles betty matthew sandra donna
  carol steven sharon kevin laura brian emily edward janet henry alice martin oliver lucy emma julie julia kate anne marie jean
  pierre claire michel sophie luc camille antoine helene louis jacques andre alain philippe nicolas carmen ana anna isabel cristina marta lucia rosa pilar raquel silvia
  antonio manuel jose francisco juan javier carlos alejandro miguel rafael pedro angel pablo sergio fernando luis luisa jorge alberto alvaro diego raul enrique
  joao rui joana tiago ines paulo beatriz nuno catarina giulia marco luca chiara matteo francesca paolo giovanni sofia alessandro lars erik nils karin ingrid
  astrid sven mette soren jens kirsten hanne ole kari bjorn liv matti juhani aino hans jurgen juergen karl heike ursula wolfgang sabine jan petr jana hanna tomas hana eva piotr aleksander
  katarzyna tomasz agnieszka lukasz ewa gabor agnes laszlo eszter zoltan istvan ion ioana andrei marko ivana dragan milan jelena nikola stefan petar toomas mari
  jaan katrin tiit mart jonas mantas ona ruta kestutis janis andris liga ilze emil otto klaus dieter stephan bernard simone lena greta mads anders per kaj`.split(
    /\s+/,
  ),
)
