import type { FindingLanguage } from '../../../../../src/source/said.ts';

const jpegAdvice = 'Export it as JPEG and run the command again.';

/** What the command and the contact sheet say, in English. */
export const en = {
  language: 'en' as FindingLanguage,
  refusals: {
    missing: (nearest: string | undefined) =>
      `There is no such file. ${nearest ? `Did you mean "${nearest}"?` : 'Check the path.'}`,
    folder: 'This is a folder. Name the pictures in it, for example folder/*.jpg.',
    notOrdinary: 'This is not an ordinary file. Copy the picture to the disk first.',
    empty: 'The file is empty (0 bytes). Copy it from the camera again.',
    mayNotRead: 'You may not read this file. Ask its owner, or copy it to your own folder.',
    unreadable: (reason: string) => `The file cannot be read: ${reason}. Copy it again.`,
    linkOutside:
      'This is a link that leads out of its folder. Name the picture itself, not the link.',
    dotsInName: 'The name of the file has two dots in a row. Rename it, for example view.jpg.',
    tooManyBytes: (megabytes: number) =>
      `The file is larger than ${megabytes} MB. Export it as JPEG from the picture program.`,
    tooManyPixels: (megapixels: number, allowed: number) =>
      `The picture has ${megapixels} megapixels; at most ${allowed} are decoded. Export it smaller: 2,560 pixels on the long side are plenty.`,
    animated:
      'The picture moves. The portal shows still pictures: export one frame as JPEG or PNG.',
    broken: (reason: string) =>
      `The picture is damaged or was not copied to its end (${reason}). Copy it from the camera again.`,
    kinds: {
      heif: 'This is an HEIC picture of a telephone. Export it as JPEG from the phone: on iPhone, Settings → Camera → Formats → Most Compatible; on Samsung, Camera → Settings → Advanced picture options → turn off High efficiency pictures; for pictures already taken, share them by mail or choose "Export as JPEG".',
      avif: `This is an AVIF picture. ${jpegAdvice}`,
      tiff: `This is a TIFF picture. ${jpegAdvice}`,
      raw: 'This is a raw file of a camera. Develop it in the program of the camera and export it as JPEG, or set the camera to RAW + JPEG and give the JPEG.',
      gif: 'This is a GIF. The portal shows still pictures: export one frame as PNG.',
      svg: 'This is an SVG drawing. Only the portal’s own drawings are SVG: export it as PNG, or put it beside facts.yml by hand, where the check looks at it.',
      unknown:
        'This is not a JPEG, PNG or WebP picture, whatever its name says. Export it as JPEG.',
    },
  },
  notes: {
    cmyk: 'Its colours were made for print (CMYK) and are now sRGB: compare them with the original.',
    sixteenBit: 'It had 16 bits per colour; now it has 8.',
    damaged: 'The decoder found small damage. Look at the whole picture before you use it.',
    coverTooNarrow: (width: number, needed: number) =>
      `It is ${width} pixels wide and was not made the cover: a cover needs ${needed}. Choose a wider picture, or leave the drawing as the cover.`,
    originalInside:
      'The original lies in the content folder, with everything its camera wrote into it. Move it out.',
    impossibleDate: (text: string) =>
      `The camera says it was taken on ${text}, which cannot be. Say the day with --taken-on.`,
    creditCleaned: 'Invisible characters were taken out of the credit in the picture.',
    creditCut: 'The credit in the picture was cut at 200 characters.',
  },
  removed: {
    position: 'the position (GPS)',
    serialNumber: 'the serial number',
    owner: 'the owner’s name',
    device: 'camera and lens',
    makerNote: 'the maker’s note',
    thumbnail: 'the thumbnail',
  },
  terminal: {
    made: (file: string) => `Made ${file}`,
    wouldMake: (file: string) => `Would make ${file}`,
    notMade: (file: string) => `Not made, ${file}:`,
    from: (name: string) => `from ${name}`,
    removed: (what: string) => `Removed: ${what}.`,
    removedOther: 'Removed: other metadata.',
    nothingToRemove: 'Nothing had to be removed.',
    creditFound: (field: string, text: string) => `${field}: ${text}`,
    note: (text: string) => `Note: ${text}`,
    wrote: (file: string) => `Wrote ${file}`,
    contactSheet: (file: string) => `Contact sheet: ${file}`,
    dryRun: 'This was a trial: nothing was written.',
    todo: 'Still to be said by you:',
    todoCredit: 'credit: the line to print, for example "Ảnh: Nguyễn Văn A / Báo Lào Cai"',
    todoCheckCredit: (credit: string) => `credit: "${credit}" comes from the picture; check it`,
    todoLicence: 'licence: the licence or permission, for example CC BY 4.0',
    todoConsent:
      'peopleConsent: true once everybody recognisable has agreed, or if nobody is recognisable',
    todoMade: 'made: it says photo; write illustration, map or chart if it is a drawing',
    todoAlt: (language: string, files: string) =>
      `alt (${language}): one sentence each for ${files}`,
    todoNoWords: 'this file does not exist yet',
    finally: 'Then run: npm run check',
  },
  sheet: {
    title: (item: string) => `Contact sheet: ${item}`,
    lead: 'Prepared pictures, for whoever checks credit and licence and for those who write the alternative texts.',
    original: 'Original',
    before: 'Before',
    after: 'After',
    credit: 'Credit',
    creditInFile: 'In the original',
    licence: 'Licence',
    takenOn: 'Taken on',
    place: 'Place',
    removedPosition: 'Position (GPS) removed',
    removedSerial: 'Serial number removed',
    removedOther: 'Also removed',
    consent: 'Recognisable people have agreed',
    yes: 'yes',
    wasNone: 'there was none',
    none: 'none',
    missing: 'still to be said',
    notes: 'Notes',
    altTitle: 'Alternative texts',
    altHelp:
      'One sentence for those who cannot see the picture: what it shows, not that it is a picture.',
    altFile: (file: string) => `then in ${file}, under “alt”`,
    refusedTitle: 'Not prepared',
  },
  errors: {
    noFiles: (usage: string) => `Name at least one picture. Usage: ${usage}`,
    itemForm: (text: string, usage: string) =>
      `"${text}" is not the name of an item. Usage: ${usage}`,
    unknownCollection: (name: string, nearest: string | undefined, all: string) =>
      `There is no collection "${name}". ${nearest ? `Did you mean "${nearest}"? ` : ''}Collections: ${all}.`,
    unknownItem: (name: string, nearest: string | undefined) =>
      `There is no item ${name}. ${nearest ? `Did you mean ${nearest}?` : `Make it first: npm run new -- ${name.replace('/', ' ')}`}`,
    noFacts: (folder: string) => `${folder} has no facts.yml. Run: npm run check`,
    brokenFacts: (finding: string) => `facts.yml must be mended first: ${finding}`,
    unusualFacts: (file: string) =>
      `"media" in ${file} is written in an unusual way, and nothing was changed. Write it as a list, one picture under the other ("media:", then "  - file: …"), and run the command again.`,
    sheetFailed: (file: string, reason: string) =>
      `The pictures are in place, but the contact sheet ${file} could not be written: ${reason}. Check the folder "reports".`,
    unwritable: (folder: string) =>
      `Nothing can be written into ${folder}. Ask whoever looks after the computer for the right to write there.`,
    writeFailed: (file: string, reason: string) =>
      `${file} could not be written: ${reason}. Nothing was changed. Check the disk and the rights, then run the command again.`,
    badName: (name: string, better: string) =>
      `"${name}" is not a good name for a picture.${better ? ` Try --name ${better}.` : ''}`,
    badDate: (text: string) =>
      `--taken-on is "${text}". Write a day of the past as YYYY-MM-DD, for example 2026-05-17.`,
  },
};
