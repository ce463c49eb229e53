import type { Locator } from 'playwright';
import { Away } from './away.ts';
import { Exercise } from './exercise.ts';
import { MyPlace } from './my-place.ts';
import { Screen } from './screen.ts';
import { Welcome } from './welcome.ts';

export class Home extends Screen {
  get here(): Locator {
    return this.page.getByRole('heading', { level: 1 }).filter({ hasText: this.greetings });
  }

  private get greetings(): RegExp {
    const times = ['morning', 'afternoon', 'evening'] as const;
    return new RegExp(times.map((time) => this.words.name(`home.${time}`).source).join('|'), 'u');
  }

  /** The button of the exercise that is offered first. */
  get offered(): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`${this.words.name('home.start').source}|${this.words.name('home.goOn').source}`, 'u'),
    });
  }

  /** How far the offered exercise is said to have come. */
  doneOf(done: number, total: number): Locator {
    return this.page
      .getByRole('img', { name: this.words.name('progress.count', { done, total }), exact: true })
      .first();
  }

  module(title: string): Locator {
    return this.page.getByRole('heading', { level: 3 }).getByRole('button').filter({ hasText: title });
  }

  exerciseLine(title: string): Locator {
    return this.page.getByRole('listitem').getByRole('button').filter({ hasText: title });
  }

  get leave(): Locator {
    return this.button('home.leave');
  }

  get myPlace(): Locator {
    return this.button('place.open');
  }

  get lockPlace(): Locator {
    return this.button('place.lockNow');
  }

  async toMyPlace(): Promise<MyPlace> {
    await this.myPlace.click();
    return new MyPlace(this.station).arrive();
  }

  /** Locks the place, which then waits for its owner. */
  async lock(): Promise<Away> {
    await this.lockPlace.click();
    return new Away(this.station).arrive();
  }

  async goOn(): Promise<Exercise> {
    await this.offered.click();
    return new Exercise(this.station).arrive();
  }

  /** Opens a module, and gives back the line of an exercise in it. */
  async unfold(module: string, exercise: string): Promise<Locator> {
    const line = this.exerciseLine(exercise);
    await this.click(this.module(module), line);
    return line;
  }

  /** Opens an exercise from the list of its module. */
  async open(module: string, exercise: string): Promise<Exercise> {
    await (await this.unfold(module, exercise)).click();
    return new Exercise(this.station).arrive();
  }

  async signOut(): Promise<Welcome> {
    const welcome = new Welcome(this.station);
    await this.click(this.leave, welcome.here);
    return welcome;
  }
}
