import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AdministrationTabs } from '@/features/access/administration-tabs'

export const Route = createFileRoute('/administration')({
  component: () => (
    <>
      <AdministrationTabs />
      <Outlet />
    </>
  ),
})
