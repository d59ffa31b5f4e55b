import styles from './points.module.css'

/** A few short sentences under one heading. */
export const Points = ({ title, points }: { title?: string; points: string[] }) => (
  <div>
    {title && <h3 className={styles.title}>{title}</h3>}
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </div>
)
