import * as vscode from 'vscode';
import type { NewsLine } from '../../core/features/publications/newsOfPages';
import type { LanguageService } from '../../core/languageService';
import type { AcceptedAt } from '../../core/publications/accepting/acceptEntry';
import { applyFileEdits } from '../authoring/applyFileEdits';
import { entryPlace, type ListedPlace } from '../authoring/entryPlace';
import { askNews } from '../authoring/newsQuestions';
import { askSteps, askText, type Step } from '../steps';
import { stateOf } from '../documentState';
import { localize } from '../localize';
import { inform, warn } from '../notifications';
import { placeInDocument, type PlaceInDocument } from '../placeInDocument';
import type { Command } from './command';
import { changedMeanwhile } from '../changedMeanwhile';

interface Answers {
  readonly venue?: string;
  readonly year?: string;
  readonly news?: readonly NewsLine[];
}

/**
 * Asks where the paper at the cursor, or at a URI and an offset, was accepted, and for a line of news; writes venue and year into its entry,
 * takes away what said that it is under review, and moves it to its place: on each page of the site that lists it, as one change.
 */
export function paperAccepted(service: LanguageService, placeOf: ListedPlace): Command {
  return {
    id: 'academicHomepage.paperAccepted',
    async run(...args) {
      const place = await entryPlace(args, placeOf);
      if (place === undefined) return;
      const uri = place.document.uri.toString();
      const { offset } = place;
      const state = stateOf(place.document);
      const acceptance = await service.acceptance(uri, offset);
      if (acceptance.kind === 'nothing') {
        void inform(localize(acceptance.message));
        return;
      }
      const given = args.find(isAccepted);
      // at the offset another paper may stand now
      const now = (): Promise<PlaceInDocument | undefined> => placeInDocument(state, offset);
      const news: Step<Answers> = {
        ask: async known => askForNews(service, uri, (await now())?.offset ?? offset, known),
      };
      const asked = async (): Promise<Answers | undefined> => {
        // one more for each page with news
        const likely = { venue: acceptance.title, year: acceptance.year };
        const steps = 2 + (await service.acceptanceNews(uri, offset, likely)).length;
        return askSteps([venue(acceptance.title, steps), year(steps), news], { year: String(acceptance.year) });
      };
      const answers = given === undefined ? await asked() : { venue: given.venue, year: String(given.year) };
      const accepted = answers && acceptedAt(answers);
      if (accepted === undefined) return;
      const isDone = await applyFileEdits(async () => {
        const found = await now();
        return found === undefined
          ? []
          : (await service.acceptPaper(uri, found.offset, accepted, answers?.news ?? [])).files;
      });
      if (isDone) return;
      void warn(
        (await now()) === undefined
          ? changedMeanwhile()
          : vscode.l10n.t(
              'It is not certain where the venue goes in this entry, so nothing was written. Edit it in the text.',
            ),
      );
    },
  };
}

const title = (): string => vscode.l10n.t('Paper Accepted');

function venue(paper: string, totalSteps: number): Step<Answers> {
  return {
    async ask(known, place) {
      const answer = await askText({
        ...place,
        title: title(),
        totalSteps,
        value: known.venue,
        placeholder: 'ICML',
        prompt: vscode.l10n.t('Where “{0}” was accepted, as your page should call it', paper),
        problem: text => (text === '' ? vscode.l10n.t('Name the conference or the journal.') : undefined),
      });
      if (typeof answer === 'string') return answer;
      // a year that is typed along is asked for next
      const tail = /(?<![\s,，])[\s,，]+((?:19|20)\d\d)$/.exec(answer.text);
      const [name, written] = [answer.text.slice(0, tail?.index), tail?.[1]];
      return { ...known, venue: name, ...(written === undefined ? {} : { year: written }) };
    },
  };
}

function year(totalSteps: number): Step<Answers> {
  return {
    async ask(known, place) {
      const answer = await askText({
        ...place,
        title: title(),
        totalSteps,
        value: known.year,
        prompt: vscode.l10n.t('The year in which it appears'),
        problem: text => (/^(?:19|20)\d\d$/.test(text) ? undefined : vscode.l10n.t('A year has four digits: “2026”.')),
      });
      return typeof answer === 'string' ? answer : { ...known, year: answer.text };
    },
  };
}

async function askForNews(
  service: LanguageService,
  uri: string,
  offset: number,
  known: Answers,
): Promise<Answers | 'back' | 'left'> {
  const accepted = acceptedAt(known);
  const places = accepted === undefined ? [] : await service.acceptanceNews(uri, offset, accepted);
  const lines = await askNews(title(), places, { isNeeded: false, canGoBack: true, after: 2 });
  return typeof lines === 'string' ? lines : { ...known, news: lines };
}

function acceptedAt({ venue: name, year: written }: Answers): AcceptedAt | undefined {
  return name === undefined || written === undefined ? undefined : { venue: name, year: Number(written) };
}

/** Whether an argument of the command says where a paper was accepted, as a key binding or another extension may. */
function isAccepted(argument: unknown): argument is AcceptedAt {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'venue' in argument &&
    typeof argument.venue === 'string' &&
    'year' in argument &&
    typeof argument.year === 'number'
  );
}
