/**
 * What the guide names of VS Code itself and of GitHub, in English and as VS Code's Chinese language pack says it. GitHub
 * speaks English only.
 */
export const namesOfOthers: Readonly<Record<string, string>> = {
  'Command Palette…': '命令面板…',
  'Open Preview': '打开预览',
  'Open Folder…': '打开文件夹…',
  'New File…': '新建文件…',
  'Quick Fix…': '快速修复…',
  'Refactor…': '重构…',
  'Go to Definition': '转到定义',
  'Find All References': '查找所有引用',
  'Rename Symbol': '重命名符号',
  'Reopen with Encoding': '通过编码重新打开',
  'Save with Encoding': '通过编码保存',
  'Publish to GitHub': '发布到 GitHub',
  'Source Control': '源代码管理',
  Commit: '提交',
  'Sync Changes': '同步更改',
  Extensions: '扩展',
  Explorer: '资源管理器',
  Settings: '设置',
  'Restricted Mode': '受限模式',
  'Manage Workspace Trust': '管理工作区信任',
  'Settings → Pages': 'Settings → Pages',
  'Deploy from a branch': 'Deploy from a branch',
};
