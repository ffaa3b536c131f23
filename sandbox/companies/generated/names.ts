import { pick, type Random } from '../random.ts';

const english = {
  given:
    'Alice Amelia Andrew Arthur Ben Beth Carla Charlie Daisy Daniel Edith Ella Emily Ethan Eva Frank Freya George Grace Harry Helen Henry Ivy Jack James Jane Julia Leo Liam Lily Lucy Maya Nathan Nora Oscar Owen Phoebe Ruby Sam Sarah Sophie Theo Toby Vera Violet William Zara Zoe',
  family:
    'Adams Allen Baker Bell Brooks Carter Clark Collins Cooper Davies Edwards Evans Foster Green Hall Harris Hill Hughes Jackson Jones King Lewis Mason Miller Moore Morgan Murphy Parker Price Reed Reid Roberts Scott Shaw Stone Taylor Turner Walker Ward Watson White Wood Wright Young',
};
const french = {
  given:
    'Adèle Agathe Alix Antoine Arnaud Basile Benoît Camille Cécile Chloé Clément Édouard Élise Émile Fabien Gaëlle Geneviève Hélène Hugo Inès Jeanne Jérôme Josée Juliette Léa Léon Louise Luc Maëlle Marc Margaux Mathilde Maxime Nadège Noémie Océane Olivier Pascal Rémi Sacha Solène Sylvain Théo Valérie Yann Zoé',
  family:
    'André Barbier Bertrand Blanchet Bouchard Boyer Chevalier Colin Côté David Delorme Deschamps Dupont Fabre Fournier Gagné Garnier Gauthier Girard Guérin Henry Lacroix Lambert Lavoie Leclerc Legrand Lemaire Marchand Masson Mercier Meunier Michel Morel Moulin Noël Pelletier Perrot Renard Rey Robin Roux Roy Simon Thibault Vidal',
};
const german = {
  given:
    'Andrea Anja Bastian Beat Corina Daniela Dominik Fabian Franziska Jonas Jürg Katrin Lars Lea Livia Lukas Manuela Marco Matthias Mirjam Nicole Nils Pascale Petra Reto Sandra Selina Simon Stefan Urs',
  family:
    'Ammann Baumann Brunner Bühler Fischer Frei Gerber Graf Huber Keller Koch Küng Lehmann Maurer Meier Meyer Moser Müller Schmid Schneider Steiner Suter Vogt Weber Widmer Wyss Zimmermann',
};
const indian = {
  given:
    'Aarav Aditi Aditya Akash Amrita Anjali Arjun Asha Deepa Dev Divya Gaurav Ishaan Kavya Kiran Lakshmi Manish Meera Neha Nikhil Pooja Pranav Priya Rahul Rajesh Riya Rohit Sanjay Shreya Suresh Tanvi Varun Vikram',
  family:
    'Bhat Chandra Das Desai Ghosh Gowda Gupta Hegde Iyer Joshi Kapoor Kulkarni Kumar Mehta Menon Mishra Nair Naidu Patel Pillai Rao Reddy Shah Sharma Shetty Singh Srinivasan Varma',
};
const japanese = {
  given:
    'Aiko Akira Asuka Ayumi Daichi Emi Haruka Haruto Hiroshi Kaito Kana Kazuki Keiko Kenta Mai Makoto Mei Miho Naoki Ren Rin Sakura Satoshi Shota Sora Takashi Yui Yuki Yuto',
  family:
    'Abe Endo Fujita Goto Hayashi Ikeda Inoue Ito Kato Kimura Kobayashi Maeda Matsumoto Mori Nakamura Ogawa Okada Saito Sasaki Sato Shimizu Suzuki Takahashi Tanaka Watanabe Yamada Yoshida',
};
const arabic = {
  given:
    'Ahmed Amira Aya Dina Fatma Hany Hassan Heba Ibrahim Karim Khaled Laila Mahmoud Mariam Mona Mostafa Nada Nour Omar Rania Salma Samir Sara Sherif Tarek Yasmin Youssef Zeinab',
  family:
    'Abdel-Rahman Adel Amin Badawi Darwish El-Sayed Fahmy Farag Gamal Habib Hamdy Hegazy Ismail Kamel Khalil Mansour Mostafa Nassar Osman Ramadan Saad Salem Shaker Soliman Youssef Zaki',
};

const split = ({ given, family }: { given: string; family: string }) => ({
  given: given.split(' '),
  family: family.split(' '),
});
const usual = split(english);
const byCity: Readonly<Record<string, typeof usual>> = {
  Paris: split(french),
  Montréal: split(french),
  Genève: split(french),
  Zürich: split(german),
  Bengaluru: split(indian),
  Tokyo: split(japanese),
  Cairo: split(arabic),
};
const fromElsewhere = 0.15;
const everywhere = [usual, ...Object.values(byCity)];

/** A name as people in the city have it; some came from elsewhere. */
export const nameIn = (random: Random, city: string): { givenName: string; surname: string } => {
  const names = random() < fromElsewhere ? pick(random, everywhere) : (byCity[city] ?? usual);
  return { givenName: pick(random, names.given), surname: pick(random, names.family) };
};
