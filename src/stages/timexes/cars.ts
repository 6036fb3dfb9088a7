/** Words before which a year is that of a car's model: "her blue 2012 Volvo". */

export const CAR_MAKERS: ReadonlySet<string> = new Set((
  "acura alfa aston audi bentley bmw buick byd cadillac chevrolet chevy chrysler citroen citroën dacia daewoo dodge ducati ferrari fiat ford gmc harley honda hummer hyundai "
  + "infiniti isuzu jaguar jeep kawasaki kia lamborghini lancia land lexus lincoln lotus maserati mazda mclaren mercedes mercury mini mitsubishi nissan opel peugeot "
  + "plymouth pontiac porsche ram renault rivian rover saab saturn scion seat skoda škoda smart subaru suzuki tesla toyota triumph vauxhall volkswagen volvo vw yamaha"
).split(" "));

export const CARS: ReadonlySet<string> = new Set("sedan suv pickup hatchback minivan coupe convertible van truck motorcycle motorbike jeep model limousine".split(" "));

export const COLORS: ReadonlySet<string> = new Set("gray grey silver black white red blue green gold golden tan beige brown maroon orange yellow purple burgundy".split(" "));
