export default {
  welcome: {
    title: { ar: 'أهلًا وسهلًا', en: 'Welcome' },
  },
};
