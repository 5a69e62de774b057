"""How common words are in any news: keys of words by the share of sentences that hold them.

A story of ten statements cannot tell that «также» and «стран» say little, nor that its own name says much. A block begins
with the least share of its keys (see `meanings.near_key`; "~:" marks the sound of `meanings.far_key`). Made by
`tools/common_words.py` of Russian and Ukrainian articles and posts on five topics; a word of one topic alone is left out.
"""

from __future__ import annotations

from collections.abc import Mapping

_TABLE = """
0.08 =года =стран ~:akrn ~:as ~:ktr ~:sj котор росс сша укр

0.04 =begin =одно =против =свыше =сказа =сообщ ~:amrk ~:asl ~:bd ~:bdt ~:bl ~:jt ~:kmpn ~:prsd ~:prt ~:psl ~:rs ~:sm бил буд
друг есл комп парт писл посл през

0.02 =accept =allow =ban =buy =court =die =grow =propose =reject =send =support =власт =воен =время =день =крупнеиш =миллион
=мир =необходим =несколько =ноябр =объяв =отмет =перв =получ =попыт =последн =правительств =предостав =представител =производ
=протест =раньше =результат =реш =счита =также =только =част =человек =январ ~:ah ~:ajst ~:ak ~:akj ~:antr ~:arhn ~:ast ~:astr
~:at ~:ath ~:atm ~:avrp ~:bdn ~:dl ~:dljn ~:drh ~:dstv ~:jrs ~:jtb ~:kd ~:kl ~:ktrh ~:ldr ~:mht ~:mj ~:mjn ~:mjt ~:mnst ~:mskv
~:msv ~:nv ~:prds ~:prmr ~:prst ~:prvd ~:rbt ~:rsk ~:sh ~:slvm ~:sntr ~:st ~:stl ~:stm ~:strn ~:sv ~:th ~:tk ~:tm ~:vn ~:vrhv
~:vs амер баид будет бул верх вон данн деист должн европ ес ест етом закон изз иог канад кит когд кол масс минис мног могут
мож может можн москв наход нов орган офиц перед полит прав предс пров работ слов случ стал стат стор так терр тог том цог
через числ чтоб якии якщ

0.01 =arrest =car =child =deal =extend =fall =find =finish =house =leave =mayor =meet =plan =reach =ready =sell =stop =talks
=warn =worker =безопасност =важн =введен =возможн =вопрос =всего =втор =выступ =глава =город =граждан =два =декабр =защит
=кажд =касает =между =менее =месяц =мнени =напомн =нача =недел =област =огранич =около =остат =ответ =подтвер =помощ =пост
=постав =почти =приве =призва =продолж =рассказ =сегодня =совет =требу =тысяч =феврал ~:abm ~:abrn ~:absp ~:abst ~:afsl ~:afsn
~:ahns ~:ajn ~:ajrd ~:akh ~:aknm ~:aks ~:aksp ~:aktv ~:amn ~:an ~:anfr ~:anj ~:anst ~:aprs ~:arvn ~:askl ~:asnv ~:aspl ~:asvs
~:atdl ~:atnj ~:avls ~:blj ~:bt ~:dj ~:dn ~:dnm ~:drkt ~:hbrn ~:hlvn ~:hrmn ~:hrp ~:hrs ~:ht ~:hvrt ~:jsl ~:jsn ~:knd ~:kndt
~:kns ~:kntr ~:krm ~:krs ~:krst ~:kt ~:ktrm ~:ltn ~:md ~:mksm ~:mnh ~:ms ~:mst ~:mstn ~:mt ~:nhds ~:nj ~:njn ~:nktr ~:nprm
~:nsln ~:nsnl ~:nvh ~:nvst ~:nvt ~:pjt ~:pk ~:pl ~:pls ~:pltj ~:prbl ~:prd ~:prdp ~:prdt ~:prdv ~:prhd ~:prjd ~:prjn ~:prkt
~:prm ~:prmj ~:prns ~:prs ~:prsj ~:prsn ~:prsv ~:prtn ~:prtv ~:prvl ~:prvr ~:prvs ~:pt ~:ptm ~:ptn ~:rd ~:rf ~:rhn ~:rspr ~:sb
~:sdn ~:sjs ~:sjst ~:skn ~:sl ~:slj ~:sln ~:sn ~:snjn ~:spsl ~:sr ~:srd ~:srh ~:srs ~:stn ~:sts ~:svh ~:svm ~:svs ~:td ~:trns
~:trst ~:trtr ~:vd ~:vln ~:vpdk ~:vsd ~:vsh ~:vsm ~:vspr агент акц багат бит болш будут бут визн випад виск висок влад всем
всех герм главн говор голов груз групп губер даж дел деяк дирек дост екон експ етог етои етот жизн знач извес именн интер
инфор инш испол итог как контр конц крит летн лидер матер мают мест местн можут навит напр насел наст нац некот новос обяз
оказ опит основ отнош очен очер очик пер перев перес пишет план подр поет пок показ полиц полн попр пост потом потр пред предп
прем прив призн прим прин прич произ прост прот прох проц путин разв разр распр рег рос рф саит сам своеи свои свою связ сдел
себ сеич серг сист сит сми соед созд сост спец сред стан сущес тогд транс участ федер форм центр цом член явл

0.005 =accuse =appoint =arrive =attack =bridge =cancel =close =delay =destroy =drone =flight =flood =hospital =lose =open
=plane =restore =vote =water =wound =адвокат =верну =вероятн =внешн =воин =врач =вступлен =вызв =движен =деньги =добав =дорог
=женщин =жител =запад =избира =издани =иностран =исполн =источник =количеств =март =международн =надеж =наруш =обвинени
=опублик =оружи =повышен =подпис =подчеркн =приговор =процент =прошл =рынок =семь =следств =следующ =собра =совещан =совместн
=согласно =сослав =союз =средств =течени =требован =угроз =улиц =условия =цель =цена =четверг =якобы news reut teleg ~:abjn
~:abjs ~:abrj ~:abrs ~:abrt ~:absn ~:abvs ~:admn ~:adn ~:adnm ~:adns ~:adrs ~:ads ~:adt ~:aj ~:ajbk ~:akm ~:akrh ~:aksl ~:aksn
~:akst ~:aksv ~:alks ~:alkt ~:am ~:ampj ~:amt ~:anjh ~:anls ~:antl ~:anvs ~:apdm ~:aprd ~:aprv ~:apsn ~:arm ~:arn ~:arst
~:asbl ~:asbn ~:asdl ~:askr ~:asld ~:asmn ~:asnj ~:asph ~:aspn ~:astj ~:astn ~:asts ~:athm ~:atl ~:atlj ~:atmj ~:atrs ~:atvr
~:avrs ~:avst ~:bht ~:bk ~:bljn ~:blrs ~:bnk ~:brb ~:brs ~:brtb ~:brtn ~:bs ~:bsns ~:bspl ~:bspr ~:bsps ~:bstr ~:dk ~:dkmn
~:dkst ~:dlr ~:dlrv ~:dlt ~:dm ~:dnh ~:dpln ~:drhm ~:dstn ~:dstp ~:dt ~:dvln ~:fdrl ~:fn ~:frmr ~:frns ~:hd ~:hdn ~:hj ~:hjt
~:hlbl ~:hlv ~:hrj ~:jh ~:jln ~:jm ~:jn ~:jrnl ~:jsm ~:jst ~:jstk ~:jtm ~:jtr ~:jtrh ~:jtv ~:k ~:kh ~:kljv ~:klmb ~:kmnd
~:kmnt ~:kn ~:knfl ~:knkr ~:knrs ~:knst ~:krn ~:krnv ~:krtr ~:krvn ~:ktsk ~:kv ~:kvrt ~:lb ~:lhst ~:lj ~:ljn ~:ln ~:mbtn ~:ml
~:mlrd ~:mnbr ~:mnt ~:msjt ~:msk ~:mtnh ~:mtrl ~:nbld ~:nblj ~:nd ~:nh ~:nk ~:nkh ~:nm ~:nrd ~:nrs ~:nsmt ~:nstj ~:nsvl ~:nvn
~:nvs ~:p ~:pblj ~:pdbn ~:pjm ~:pljn ~:pln ~:plns ~:plt ~:pltk ~:pmlv ~:pndm ~:pnkt ~:pr ~:prdj ~:prdk ~:prdl ~:prjl ~:prlm
~:prmn ~:prps ~:prsb ~:prsk ~:prsl ~:prsp ~:prv ~:prvj ~:prvk ~:prvn ~:ps ~:pskl ~:pst ~:ptrb ~:pvls ~:pvn ~:pvsn ~:pvtr ~:r
~:rj ~:rjl ~:rjt ~:rk ~:rkvd ~:rmkh ~:rn ~:rskh ~:rskm ~:rsm ~:rsmt ~:rsn ~:rsns ~:rspb ~:rsrb ~:rsvt ~:rtrs ~:rvn ~:s ~:sbsp
~:sbst ~:sd ~:sdl ~:sdnh ~:sdrj ~:sds ~:sdt ~:sdv ~:sfr ~:shd ~:sklj ~:sknd ~:skr ~:skrm ~:sldt ~:sljb ~:sljn ~:sljv ~:slm
~:slns ~:slv ~:smh ~:smj ~:smnt ~:snjt ~:snks ~:snt ~:snv ~:spln ~:sprs ~:sprv ~:spsb ~:spsk ~:spst ~:srdn ~:srjn ~:srk ~:srsk
~:srsn ~:stnm ~:stnt ~:strd ~:strt ~:stsv ~:stv ~:stvr ~:stvs ~:svdj ~:svdt ~:svsn ~:svst ~:tjl ~:tkh ~:tkm ~:tlkn ~:tlrm
~:tnlh ~:tpr ~:tr ~:trh ~:trmn ~:trmp ~:trt ~:vdt ~:vhdt ~:vj ~:vjl ~:vjnt ~:vklj ~:vkrs ~:vktr ~:vl ~:vldm ~:vlkb ~:vmst
~:vnmn ~:vns ~:vntr ~:vrmn ~:vrs ~:vrsl ~:vsk ~:vsl ~:vsn ~:vsnj ~:vsnk ~:vsnv ~:vst ~:vstn австр адж админ адрес азии актив
алекс анал арм банк безоп безп бесп бибис бивш бизн бистр ближ блок боев борб борот брит ввод велик вид видб видв видел видом
викор випус вираз вицеп включ влиян вмест вним внутр возм возн воиск волн всеи всих встан вход глав глоб годин груп дан даним
дат десят доказ докум дол долл допол еврос един екстр елект епид етап журн забез завис закл заним зараз заст заход збер здес
зелен змин змож значн зроб идет идетс измен имеет импич иниц инст инших искл испан иссл истор итал кадр камп канд кварт керив
киев кинц ключ колл колум коман комм конгр конст конт конф конфл корис корон корр краин кром личн логис лучш люб маиб макс мал
масов масшт мид миним миноб мисц митин млрд момен моск набл над назв нараз наш нег несм низк никак новин нових новог норм
обесп обичн обов обор образ обрат ожид означ округ опасн опер опред оскил особ особл остр отдел отлич отмеч ошибк палат панд
парл партн перег перер перех повн повяз подал подв подоб позиц полз полож помил пооб порт поск почем появ преп пресс прибл
прид пробл прогн прогр прод проек проис прок пром проп прор проф прям публ пункт пят рад раз разб разг разм разн разом рамк
расп рассм респ решит риа ривн ризн робит робот розв розп розр рубл руков ряд санкц свид свидч свое своег своем своих серед
серез сил силн сир скор след служб собит собст согл содер соотв сохр соц спис спос спост справ сраз срок став степ стоит судов
сумм сфер счет таких телек тепер терм техн тод трамп трет тяжел удал удар указ управ уровн усил устр утвер учен факт финан фон
франц ход хорош хот хоч часом черг четир чит штат яким яких
"""


def _read() -> Mapping[str, float]:
    found: dict[str, float] = {}
    for block in _TABLE.strip().split("\n\n"):
        share, *keys = block.split()
        found |= dict.fromkeys(keys, float(share))
    return found


#: Share of sentences that hold a key at least; keys that are not here are rare.
COMMON = _read()
