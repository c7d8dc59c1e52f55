import { lazy } from '../../lazy';

const table =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ' +
  'infty ∞ times × cdot · cdots ⋯ pm ± mp ∓ div ÷ ast * star ⋆ circ ∘ bullet • leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ' +
  'to → rightarrow → longrightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ uparrow ↑ downarrow ↓ ' +
  'ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ angle ∠ perp ⊥ top ⊤ parallel ∥ mid | ' +
  'in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ oplus ⊕ otimes ⊗ odot ⊙ ' +
  'vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ ' +
  'dag † dagger † ddag ‡ ddagger ‡ S § P ¶ copyright © textcopyright © textregistered ® texttrademark ™ degree ° textdegree ° pounds £ textsterling £ euro € texteuro € textyen ¥ ' +
  'ldots … dots … textellipsis … textendash – textemdash — textbullet • textperiodcentered · textbar | textgreater > textunderscore _ textperthousand ‰ texttimes × textpm ± textonehalf ½ textonequarter ¼ textthreequarters ¾ ' +
  "textquotesingle ' textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” guillemotleft « guillemotright » " +
  'ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ';

const symbols = lazy(() => {
  const words = table.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])));
});

/** The character that a command of LaTeX prints: `alpha` is α, and so are `upalpha` and `textalpha`. */
export function texSymbol(command: string): string | undefined {
  return symbols().get(command) ?? symbols().get(/^(?:up|text)(?=\p{L}{2})(.*)$/u.exec(command)?.[1] ?? '');
}
