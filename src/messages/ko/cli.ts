import type { CliWords } from '../cli-words.ts';
import { quotedWith } from './particle.ts';

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const cli: CliWords = {
  about: 'YAML로 쓴 부서 업무와 직무기술서를 검사하고 Word, PDF, Markdown, HTML 책자와 조직도로 만듭니다',
  headings: {
    'Usage:': '사용법:',
    'Arguments:': '인수:',
    'Options:': '옵션:',
    'Commands:': '명령:',
    'Global Options:': '공통 옵션:',
  },
  commands: {
    init: '바로 쓸 수 있는 편람을 새로 만듭니다',
    new: '부서, 직무, 규정, 절차 파일을 새로 만듭니다',
    validate: '편람의 모든 문제를 한 번에 찾습니다',
    build: '검사한 뒤 책자를 만듭니다',
    chart: '조직도를 그립니다',
    table: '정원 현황표, 업무 분담표, 위임 전결표 등 집계표를 만듭니다',
    list: '부서와 직무를 트리나 표로 보여 줍니다',
    show: '부서, 직무, 절차, 규정 하나가 어떻게 읽히는지 보여 줍니다',
    fix: '안전하게 고칠 수 있는 것을 고칩니다',
    fmt: '주석을 지키면서 표준 키 순서와 모양으로 정리합니다',
    explain: '규칙의 뜻과 근거, 처리 방법을 설명하고, 규칙을 적지 않으면 모든 규칙을 보여 줍니다',
    schema: '편집기가 쓰는 JSON Schema를 출력합니다',
  },
  options: {
    lang: '메시지 언어: zh-CN, zh-TW, en, ko',
    quiet: '오류와 결과만 표시',
    noColor: '색을 쓰지 않음',
    version: '버전 표시',
    help: '도움말 표시',
    reportFormat: '보고 형식: text, json, github, sarif, junit, gitlab',
    maxWarnings: '경고가 N개를 넘으면 실패로 끝냄',
    cache: '내용이 그대로이면 지난 결과를 다시 사용(사용자의 캐시 폴더에 보관)',
    summary: '규칙마다 몇 곳인지만 보이고 하나하나 나열하지 않음',
    formats: '출력 형식, 쉼표로 구분: docx, pdf, md, html',
    output: '출력 폴더',
    split: '나누기: booklet 한 권, department 부서별, position 직무별',
    department: '이 부서만',
    position: '이 직무만',
    layout: '서식: form 표 서식, narrative 조문 서식',
    numbering: '번호 체계: chinese 제1장 1. 가., decimal 1.1.1',
    theme: '테마 이름',
    pdfStandard: 'PDF가 PDF/UA와 함께 따르는 표준: a-2b(보존용 PDF/A-2b)',
    draft: '“초안” 워터마크를 넣음',
    frontMatter: 'Markdown 파일을 YAML(제목, 버전, 시행일 등)로 시작함',
    protect: 'Word 파일에서 서명란과 날짜만 채울 수 있게 함',
    strict: '규칙 위반이 있어도 멈춤',
    checkOutputs: '파일을 쓰지 않고 출력이 최신인지 검사만 함',
    watch: '파일이 바뀌면 다시 만듦',
    chartFormats: '그림 형식, 쉼표로 구분: svg, png, pdf, html, mermaid, dot, drawio, plantuml',
    outputPath: '출력 파일 또는 폴더, -는 표준 출력',
    depth: 'N단계까지만 그림',
    paper: '용지: A4, A3, auto(A3 한 장에 모두 들어가면 A3)',
    orientation: '방향: auto, landscape 가로, portrait 세로',
    dpi: 'png 해상도, 기본값 200',
    table: '표로 표시',
    listFormat: '형식: text, json',
    tableFormats:
      '형식, 쉼표로 구분: md, csv, xlsx, docx, pdf, html (기본값: 바로 표시, 확장자 없는 -o이면 xlsx)',
    dryRun: '바뀔 내용만 보여 줌',
    checkFormat: '파일을 쓰지 않고 정리되어 있는지 검사만 함',
    kind: '문서 종류: department, position, regulation, process, handbook',
    vscode:
      'VS Code 설정과 스키마 파일을 씀. 이 편람의 직무, 부서, 부서 업무 이름도 자동 완성되며 다시 실행하면 갱신됨',
    newDepartment: '소속 부서',
  },
  arguments: {
    path: '편람 폴더 또는 그 안의 파일 (기본값: jd.yaml이 있는 가장 가까운 상위 폴더)',
    dir: '폴더 (기본값: 현재 폴더)',
    kind: 'department 부서, position 직무, regulation 규정, process 절차',
    name: '이름',
    rule: '규칙 번호, 예: KR-FHP-01',
    table: '표 이름(여러 개는 쉼표로 구분) 또는 all 전체, 생략하면 표 목록 표시',
  },
  defaultValue: '기본값',

  unknownOption: (option, near) =>
    `“${option}” 옵션이 없습니다.${near ? ` ${quotedWith(near, '으로')} 쓰세요.` : ''}`,
  unknownCommand: (command, near) =>
    `“${command}” 명령이 없습니다.${near ? ` ${quotedWith(near, '으로')} 쓰세요.` : ''}`,
  missingArgument: (name) => `<${name}> 인수가 없습니다.`,
  missingOptionValue: (option) => `“${option}” 옵션에 값이 없습니다.`,
  badChoice: (option, value, choices, near) =>
    `“${option}”에는 ${quotedWith(value, '을')} 쓸 수 없습니다.${near ? ` ${quotedWith(near, '과')} 비슷합니다.` : ''} 다음 중 하나를 쓰세요: ${choices.join(', ')}.`,
  badArgument: (argument, value, choices, near) =>
    `“${argument}” 인수에는 ${quotedWith(value, '을')} 쓸 수 없습니다.${near ? ` ${quotedWith(near, '과')} 비슷합니다.` : ''} 다음 중 하나를 쓰세요: ${choices.join(', ')}.`,
  tooManyArguments: (command) => `“${command}” 명령의 인수가 너무 많습니다.`,
  seeHelp: (command) => `${command} --help로 사용법을 보세요.`,

  noHandbook: (directory) =>
    `${directory}에서 위로 jd.yaml을 찾지 못했습니다. jd init으로 편람을 만들거나 편람 폴더의 경로를 쓰세요.`,
  notFound: (path) => `경로가 없습니다: ${path}`,
  environment: (reason) => `계속할 수 없습니다: ${reason}`,
  cannotWrite: (path, reason) => `“${path}”에 쓸 수 없습니다: ${reason}.`,
  systemReasons: {
    diskFull: '디스크가 가득 찼습니다. 공간을 확보한 뒤 다시 실행하세요',
    noPermission: '접근 권한이 없습니다. 권한을 확인하거나 다른 폴더를 지정하세요',
    inUse: '권한이 없거나 다른 프로그램(Word, WPS)이 파일을 열고 있습니다. 닫은 뒤 다시 실행하세요',
    readOnly: '읽기 전용입니다. 쓸 수 있는 폴더를 지정하세요',
    tooManyOpen: '열린 파일이 너무 많습니다. 일부 프로그램을 닫은 뒤 다시 실행하세요',
    notAFolder: '경로의 일부가 폴더가 아닙니다. 다른 경로를 지정하세요',
    isAFolder: '같은 이름의 폴더가 있습니다. 옮기거나 다른 이름을 지정하세요',
    nameTooLong: '이름이나 경로가 너무 깁니다. 더 짧게 지정하세요',
    missing: '경로가 없습니다. 옮겨졌거나 삭제되었는지 확인하세요',
  },
  internal: (detail) => `jd 자체의 결함입니다: ${detail}. 이 줄과 사용한 명령을 관리자에게 알려 주세요.`,

  reading: (files) => `파일 ${files}개 읽는 중`,
  writing: (format, parts) => `${format}: ${parts}개 부분`,
  wrote: (path, detail) => `${path} 생성${detail ? ` (${detail})` : ''}`,
  pages: (pages) => `${pages}쪽`,
  upToDate: (files) => `출력 파일 ${files}개가 모두 최신입니다.`,
  stale: (path) => `오래됨: ${path}`,
  missing: (path) => `없음: ${path}`,
  staleSummary: (files) => `출력 파일 ${files}개가 최신이 아닙니다. jd build를 실행하세요.`,
  stopped: (errors) => `오류 ${errors}개 때문에 아무것도 만들지 않았습니다.`,
  stoppedStrict: (findings) => `--strict: 문제 ${findings}개 때문에 아무것도 만들지 않았습니다.`,
  findings: (errors, warnings) =>
    `그 밖에 ${[errors && `오류 ${errors}개`, warnings && `경고 ${warnings}개`].filter(Boolean).join(', ')}가 있습니다. jd validate로 확인하세요.`,
  nothingToBuild: '만들 내용이 없습니다.',
  unknownUnit: (kind, name, near) =>
    `${{ department: '부서', position: '직무', unit: '부서, 직무, 절차, 규정 가운데' }[kind]} ${quotedWith(name, '이')} 없습니다.${near.length > 0 ? ` 비슷한 이름: ${list(near)}.` : ''}`,
  ambiguousUnit: (name, paths) => `${quotedWith(name, '이')} 여럿입니다. 경로로 쓰세요: ${list(paths)}.`,
  watching: (directory) => `${directory} 폴더를 지켜보는 중입니다. 끝내려면 Ctrl+C를 누르세요.`,
  tooManyWarnings: (warnings, limit) => `경고가 ${warnings}개로 한도 ${limit}개를 넘습니다.`,

  initialised: (directory) => `${directory}에 편람을 만들었습니다.`,
  initNext: (directory) => [`cd ${directory}`, 'jd validate', 'jd build'],
  wouldOverwrite: (path) => `${path} 파일이 이미 있어 덮어쓰지 않았습니다.`,
  created: (path) => `${path} 생성`,

  fixed: (path, edits) => `${path}: ${edits}곳 수정`,
  fixedSummary: (files, edits) => `파일 ${files}개, ${edits}곳.`,
  nothingToFix: '자동으로 고칠 수 있는 것이 없습니다.',
  formatted: (path) => `${path} 정리`,
  notFormatted: (path) => `정리되지 않음: ${path}`,
  formattedSummary: (files) => `파일 ${files}개를 정리했습니다.`,
  allFormatted: (files) => `파일 ${files}개가 모두 정리되어 있습니다.`,

  tableKinds: {
    staffing: '정원 현황표: 부서와 직무별 정원, 현원, 결원과 합계',
    coverage: '업무 분담표: 부서 업무를 맡는 직무, 담당 없음과 공동 담당 표시',
    authority: '위임 전결표: 사항별 기안, 검토, 합의, 승인, 통보와 한도',
    reporting: '보고 체계표: 직무별 직속 상사, 기능상 상사와 하위 직무',
    forms: '서식 목록: 서식과 이를 쓰는 직무, 절차, 규정',
    qualifications: '자격 요건 일람표: 직무별 학력, 경력, 기술 등의 요건',
  },
  unknownTable: (name, near, names) =>
    `“${name}” 표가 없습니다.${near ? ` ${quotedWith(near, '으로')} 쓰세요.` : ''} 쓸 수 있는 이름: ${names.join(', ')}.`,
  emptyTable: (title) => `“${title}”에 넣을 내용이 없어 만들지 않았습니다.`,

  unknownRule: (rule, near) =>
    `${rule} 규칙이 없습니다.${near.length > 0 ? ` 비슷한 규칙: ${list(near)}.` : ''}`,

  notARule: (code) =>
    `${code} 번호는 조정할 수 있는 규칙이 아니라 내용 자체의 문제입니다. 보고서의 문장이 이유를, “→” 뒤의 문장이 고치는 방법을 알려 줍니다.`,
  chart: {
    pages: (pages, size) => `${pages}쪽, 가장 작은 글자 ${size}pt`,
    smallType: (pages, size, least) =>
      `${pages}쪽의 글자가 ${least}pt보다 작고 가장 작은 것은 ${size}pt입니다. 상자에 더 큰 글자가 들어가지 않기 때문입니다. --paper A3로 용지를 키우세요.`,
    depth: (positions) => `--depth 아래의 직무 ${positions}개는 그리지 않았습니다.`,
    coarse: (resolution) => `그림이 너무 커서 해상도를 ${resolution}dpi로 낮추었습니다.`,
    split: (program, drawings, most) =>
      `${program} 프로그램은 큰 그림을 그리지 못하므로 상자 ${most}개 이하의 그림 ${drawings}개로 나누었습니다.`,
    crowded: (program, boxes, most) =>
      `${program} 프로그램은 상자 ${boxes}개를 한 줄로 길게 늘어놓으며 ${most}개가 넘으면 인쇄하기 어렵습니다. --department나 --depth로 줄이세요.`,
    dottedAsText: (program, lines) =>
      `${program} 프로그램은 점선을 그리지 못하므로 기능상 상사 ${lines}건을 상자 안에 적었습니다.`,
  },
  explain: {
    why: '이유',
    todo: '고치는 방법',
    bad: '지적되는 문장',
    good: '지적되지 않는 문장',
    source: '근거',
    settings: 'jd.yaml에서 조정',
    silence: '파일 안에서 이유를 적고 끄기',
  },
  silenceReason: '이유를 적음',

  table: {
    department: '부서',
    position: '직무',
    reportsTo: '직속 상사',
    headcount: '정원',
    file: '파일',
    vacant: '공석',
    shared: '겸직',
    separator: ', ',
    company: '회사',
  },
};
