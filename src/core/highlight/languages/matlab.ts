import { languageOf, type Run } from '../lexer';
import { words } from '../words';
import { shell } from './shell';

const keywords =
  'arguments break case catch classdef continue else elseif end for function global if import methods otherwise parfor ' +
  'persistent properties return spmd switch try while';

/** Functions of MATLAB and its toolboxes that are common; Rouge knows about three times as many. */
const builtins =
  'Inf NaN ls Setting abs accumarray acos acosh add addParamValue addRequired addpath airy all and angle ' +
  'annotation any area arrayfun asin asinh assert assignin atan atan2 atanh axes axis bar bar3 barh beta ' +
  'between bitand bitor bitshift bitxor blanks blkdiag box bsxfun build bvp4c cat categorical caxis cd ceil ' +
  'cell cell2mat cellfun char choose circshift cla class clc clear clearvars clf clock close colorbar colormap ' +
  'combine complex cond conj contains contour contourf conv conv2 corrcoef cos cosh cot cov cross csvread ' +
  'csvwrite cumprod cumsum date datenum datestr datetime dbstack deal deblank deconv del2 delete det detrend ' +
  'diag dialog diary diff dir disp display dlmread dlmwrite dot double duration edges eig endsWith enumeration ' +
  'eps eq erf erfc error errorbar errordlg eval evalc evalin events exist exit exp expm expm1 eye factor ' +
  'factorial false fclose fft fft2 fftshift fgetl fgets fieldnames figure fileparts filesep fill filter find ' +
  'findobj fix flip fliplr flipud floor fminsearch fopen format fplot fprintf fread fscanf fseek ftell full ' +
  'fullfile func2str functions fwrite fzero gamma gather gca gcf ge get getfield gradient gray grid griddata ' +
  'groupsummary gt guidata handle height hist histc histogram hold horzcat hsv hypot idivide ifft ifft2 ' +
  'im2double imag image imagesc importdata imread imresize imshow imwrite ind2sub initialize inline input ' +
  'inputParser inputname int16 int32 int64 int8 integral interp1 interp2 intersect inv isa iscell iscellstr ' +
  'ischar isdir isempty isequal isfield isfile isfinite ishandle isinf isinteger islogical ismatrix ismember ' +
  'isnan isnumeric isreal isrow isscalar issorted isspace isstring isstruct isvector jet join keyboard kron ' +
  'lasterr le legend length line lines linspace load log log10 log1p log2 logical loglog logspace lower lt lu ' +
  'magic mat2cell mat2str max mean median memory mesh meshgrid mfilename min minus mkdir mldivide mod mode more ' +
  'move movefile mpower mrdivide msgbox mtimes nargin narginchk nargout ndgrid ndims ne nnz norm normalize not ' +
  'now null num2cell num2str numel nzmax ode113 ode15s ode23 ode45 odeset onCleanup ones open optimset or orth ' +
  'pad parse path pause pcolor permute pi pie pinv plot plot3 plotyy plus polar poly polyfit polyval power ' +
  'primes print prod progress psi pwd qr quad quit quiver rand randi randn randperm rank rat readtable real ' +
  'realmax realmin rectangle regexp regexprep rem remove repmat reshape residue result rethrow rmfield rmpath ' +
  'roots rot90 round rowfun rref run save saveas scatter scatter3 sec second semilogx semilogy set setdiff ' +
  'setfield settings setxor sgtitle shading show sign simplify sin single sinh size sort sortrows sparse spline ' +
  'split sprintf spy sqrt squeeze ss2tf stairs start startsWith std stem step str2num strcat strcmp strcmpi ' +
  'strfind string strings strjoin strjust strlength strmatch strncmp strncmpi strread strrep strsplit strtok ' +
  'strtrim struct structfun sub2ind subplot subset sum surf surface surfc svd system table tan tanh tempname ' +
  'text textread textscan then tic time times title toc trace transpose trapz tril triu true type uicontrol ' +
  'uint16 uint32 uint64 uint8 union unique unwrap upper validateattributes values vander var varargin varargout ' +
  'varfun vertcat view wait waitbar warning what when which who whos width xcorr xlabel xlim xline xlsread ' +
  'ylabel ylim yline zeros zlabel zlim zoom';

/** MATLAB. A quote is a string where another one stands on the line, as Rouge has it, else the transposition. */
export const matlab = languageOf(() => {
  const known = { keywords: words(keywords), builtins: words(builtins) };
  return {
    root: [
      [/\s+/, ''],
      [/(?<![^\n])(!)(.*)/, (run: Run, [, mark = '', command = '']): void => callShell(run, mark, command)],
      [/(\.\.\.)(.*)/, ['k', 'c']],
      [/%.*/, 'c1'],
      [
        /[a-zA-Z]\w*/,
        (run: Run, [word]): void => {
          run.emit(known.keywords.has(word) ? 'k' : known.builtins.has(word) ? 'nb' : 'n', word);
        },
      ],
      [/\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+/, 'mf'],
      [/\d+/, 'mi'],
      [/[{}()[\]:;,/\\]/, 'p'],
      [/~=|==|<<|>>|[-~+*=<>&^|.@]/, 'o'],
      [/'(?=[^'\n]*')/, 's1', 'single'],
      [/"(?=[^"\n]*")/, 's2', 'double'],
      [/'/, 'o'],
    ],
    single: [
      [/[^']+/, 's1'],
      [/''/, 'se'],
      [/'/, 's1', '#pop'],
    ],
    double: [
      [/[^"]+/, 's2'],
      [/""/, 'se'],
      [/"/, 's2', '#pop'],
    ],
  };
});

function callShell(run: Run, mark: string, command: string): void {
  run.emit('k', mark);
  run.delegateAnew(shell, command);
}
