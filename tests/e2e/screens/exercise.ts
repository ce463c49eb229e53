import type { Locator } from 'playwright';
import type { TaskState } from '../../../core/bridge/index.ts';
import type { CommandCall } from '../../../core/exercise/index.ts';
import { becomes } from '../app.ts';
import { Done } from './done.ts';
import { ExcelSheet } from './excel-sheet.ts';
import { InOffice } from './in-office.ts';
import { Screen } from './screen.ts';
import { WordPage } from './word-page.ts';

export class Exercise extends Screen {
  readonly document = new WordPage(this.station);
  readonly sheet = new ExcelSheet(this.station);

  /** The tasks are there, and the document can be worked on. */
  get here(): Locator {
    return this.document.here.or(this.sheet.here).first();
  }

  get tasks(): Locator {
    return this.page.getByRole('complementary', { name: this.words.name('exercise.tasks') });
  }

  get title(): Locator {
    return this.tasks.getByRole('heading', { level: 1 });
  }

  get openTask(): Locator {
    return this.tasks.locator('[aria-current="step"]');
  }

  /** The line of a task that is closed. */
  closedTask(short: string): Locator {
    return this.tasks.getByRole('button', { expanded: false }).filter({ hasText: short });
  }

  /** What the diamonds say, in the order of the tasks. */
  async states(): Promise<TaskState[]> {
    const diamonds = this.tasks.locator('ol > li svg.diamond');
    return await diamonds.evaluateAll((all) =>
      all.map(
        (each) => (['done', 'notyet'] as const).find((state) => each.classList.contains(state)) ?? 'todo',
      ),
    );
  }

  get found(): Locator {
    return this.openTask.locator('.found');
  }

  get hint(): Locator {
    return this.openTask.getByRole('button', { name: this.words.name('exercise.hint') });
  }

  get hintText(): Locator {
    return this.openTask.locator('.hint');
  }

  get showMe(): Locator {
    return this.openTask.getByRole('button', { name: this.words.name('exercise.showMe') });
  }

  get doIt(): Locator {
    return this.openTask.getByRole('button', { name: this.words.name('exercise.doIt') });
  }

  /** What a screen reader says when Mashq has done a task. */
  get didIt(): Locator {
    return this.page.getByRole('status').getByText(this.words.text('exercise.didIt'));
  }

  /** Whether a note under the help says that Mashq has done the task. */
  saysItDid(note: string): boolean {
    return note === this.words.text('exercise.didIt');
  }

  get checkButton(): Locator {
    return this.button('exercise.check');
  }

  get saved(): Locator {
    return this.page.getByText(this.words.text('exercise.save.saved'), { exact: true });
  }

  get trouble(): Locator {
    return this.tasks.getByRole('alert');
  }

  /** The button of the ribbon or the title bar that gives a command. */
  press(call: CommandCall | string): Locator {
    const { command, args } = typeof call === 'string' ? { command: call, args: {} } : call;
    const buttons = this.page.locator(`[data-command="${command}"]`);
    return Object.keys(args).length === 0
      ? buttons.first()
      : buttons.and(this.page.locator(`[data-args='${JSON.stringify(args)}']`)).first();
  }

  /** Lets Mashq do what is left, task by task, with a check after each. */
  async letMashqDoAll(): Promise<Done> {
    for (;;) {
      await this.letMashqDo();
      const states = await this.states();
      const left = states.filter((state) => state !== 'done').length;
      if (left === 1) return await this.checkToTheEnd();
      const open = states.findIndex((state) => state !== 'done');
      await this.checkButton.click();
      await becomes(async () => (await this.states())[open], 'done');
    }
  }

  /** Asks for the marks, and waits until they are as expected and the open task says what was found. */
  async check(expected: TaskState[]): Promise<void> {
    await this.checkButton.click();
    await this.found.waitFor();
    await becomes(() => this.states(), expected);
  }

  async checkToTheEnd(): Promise<Done> {
    await this.checkButton.click();
    return new Done(this.station).arrive();
  }

  /** Takes the hint for the open task, then lets Mashq do it. */
  async letMashqDo(): Promise<void> {
    if (await this.hint.isVisible()) await this.hint.click();
    await this.doIt.click();
    await this.didIt.waitFor({ state: 'attached' });
  }

  get startOverButton(): Locator {
    return this.tasks.getByRole('button', { name: this.words.name('exercise.startOver') });
  }

  get startOverQuestion(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('exercise.startOverTitle') });
  }

  async startOver(): Promise<void> {
    await this.startOverButton.click();
    await this.startOverQuestion.getByRole('button', { name: this.words.name('exercise.startOver') }).click();
    await this.startOverQuestion.waitFor({ state: 'detached' });
    await this.page.getByText(this.words.text('exercise.startedOver')).waitFor({ state: 'attached' });
  }

  get goHome(): Locator {
    return this.tasks.getByRole('button', { name: this.words.name('exercise.home') });
  }

  get openInWord(): Locator {
    return this.button('office.open', { program: 'Word' });
  }

  async goToOffice(): Promise<InOffice> {
    await this.openInWord.click();
    return new InOffice(this.station).arrive();
  }
}
