/**
 * Whether a word in Chinese characters, simplified, is the name of a province or of a large city, of which many begin like family names: 江苏, 武汉.
 */
export function isChinesePlace(word: string): boolean {
  return place.test(word);
}

const place =
  /^(?:北京|天津|上海|重庆|香港|澳门|台湾|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|宁夏|西藏|新疆|内蒙古|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|徐州|扬州|杭州|宁波|温州|绍兴|金华|合肥|安庆|马鞍山|福州|厦门|泉州|南昌|景德镇|济南|青岛|郑州|洛阳|安阳|开封|武汉|宜昌|长沙|广州|深圳|珠海|东莞|佛山|桂林|柳州|南宁|海口|三亚|成都|贵阳|昆明|大理|丽江|西安|延安|兰州|西宁|银川|拉萨|乌鲁木齐)[市省]?$/;
