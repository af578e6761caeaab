/** Given names of languages that are written in Latin letters: who bears one has a family's name that is not romanised, so another vowel is another family. */
export const LATIN_GIVEN: ReadonlySet<string> = new Set(
  `james mary john patricia robert linda michael barbara william susan david karen richard nancy thomas charles betty daniel helen matthew sandra mark donna paul
  carol steven ruth george sharon kevin laura brian emily edward rachel peter janet henry alice simon martin oliver lucy emma julie julia kate anna anne marie jean
  pierre claire michel sophie luc camille antoine helene louis jacques andre alain philippe nicolas carmen ana isabel cristina marta lucia elena rosa pilar raquel silvia
  antonio manuel jose francisco juan javier carlos alejandro miguel rafael pedro angel pablo sergio fernando luis jorge alberto alvaro diego adrian raul enrique
  joao maria rui joana tiago ines paulo beatriz nuno catarina giulia marco luca chiara matteo francesca paolo giovanni sofia alessandro lars erik nils karin ingrid
  astrid sven mette soren jens kirsten hanne ole kari bjorn liv matti juhani aino hans jurgen juergen karl heike ursula wolfgang sabine jan petr jana tomas hana eva piotr
  katarzyna tomasz agnieszka lukasz ewa gabor agnes laszlo eszter zoltan istvan ion ioana andrei marko ivana dragan milan jelena nikola stefan petar toomas mari
  jaan katrin tiit mart jonas mantas ona ruta kestutis janis andris liga ilze emil otto klaus dieter stephan bernard simone lena greta mads anders per kaj`.split(
    /\s+/,
  ),
)
