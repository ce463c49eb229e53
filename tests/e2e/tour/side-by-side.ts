import type { ElectronApplication } from 'playwright';

const gap = 24;

/** Two pictures in one, the second without the empty paper round it. All are PNG. */
export async function sideBySide(app: ElectronApplication, first: Buffer, second: Buffer): Promise<Buffer> {
  const png = await app.evaluate(
    ({ nativeImage }, { pictures, space }) => {
      const drawn = pictures.map((each, index) => {
        const image = nativeImage.createFromBuffer(Buffer.from(each, 'base64'));
        const { width, height } = image.getSize();
        const picture = { pixels: image.toBitmap(), width, height, left: 0, right: width, bottom: height };
        if (index === 0) return picture;
        const inked = (x: number, y: number): boolean => picture.pixels[(y * width + x) * 4 + 1]! < 250;
        const columns = [...Array(width).keys()].filter((x) =>
          [...Array(height).keys()].some((y) => inked(x, y)),
        );
        const rows = [...Array(height).keys()].filter((y) =>
          [...Array(width).keys()].some((x) => inked(x, y)),
        );
        return {
          ...picture,
          left: columns[0] ?? 0,
          right: (columns.at(-1) ?? 0) + 1,
          bottom: (rows.at(-1) ?? 0) + 1,
        };
      });
      const size = {
        width: drawn.reduce((sum, { left, right }) => sum + right - left + space, -space),
        height: Math.max(...drawn.map(({ bottom }) => bottom)),
      };
      const whole = Buffer.alloc(size.width * size.height * 4, 255);
      let at = 0;
      for (const { pixels, width, left, right, bottom } of drawn) {
        for (let y = 0; y < bottom; y++)
          pixels.copy(whole, (y * size.width + at) * 4, (y * width + left) * 4, (y * width + right) * 4);
        at += right - left + space;
      }
      return nativeImage.createFromBitmap(whole, size).toPNG().toString('base64');
    },
    { pictures: [first.toString('base64'), second.toString('base64')], space: gap },
  );
  return Buffer.from(png, 'base64');
}
