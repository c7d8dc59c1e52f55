const mostFrequent =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊';

/** The seventy most frequent family names of Chinese. */
export const frequentHanFamilies: ReadonlySet<string> = new Set(mostFrequent);

/** The most frequent family names of Chinese, in both ways of writing. */
export const hanFamilies: ReadonlySet<string> = new Set(
  mostFrequent +
    '孟秦邱侯江尹薛闫段雷黎史陶贺毛郝顾龚邵覃钱戴严莫孔向汤施聂樊温翁耿庞詹鲁霍阮凌倪殷骆祝柯翟冉臧缪麦岑鲍尤張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蔣盧呂鐘譚陸範韋賈鄒賀顧龔錢嚴湯聶溫龐魯駱繆麥鮑' +
    '白康葛龙万洪安常武文易乔赖牛梅兰宁甘苗关童车连路游纪包单费屈欧涂成季刁项柳解穆焦邢伍古裴席符左辛舒盛房丘褚管喻齐卞娄窦谷党尚仇池艾米郁蓝蒲邬宫冷商闵佘柏巩冀桂简饶荆滕敖晏靳邝卓储蒙曲代俞' +
    '龍萬喬賴蘭寧關車連紀單費歐塗項齊婁竇黨藍鄔宮閔鞏簡饒荊鄺儲',
);

/** Names that begin with a family name of two characters: `欧阳文澜`. */
export const compoundHanFamily = /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|长孙|宇文|令狐|端木|夏侯|轩辕)/;
